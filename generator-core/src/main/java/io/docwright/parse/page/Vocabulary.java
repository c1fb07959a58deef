package io.docwright.parse.page;

import io.docwright.raw.Lexicon;
import java.util.Optional;
import java.util.Set;

/**
 * What words mean on a page: headings, columns, and the words by which a cell is known to be of a column.
 *
 * <p>Immutable.
 */
final class Vocabulary {

    private final Lexicon lexicon;

    private Vocabulary(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns the vocabulary that is part of the generator. */
    static Vocabulary standard() {
        return new Vocabulary(Lexicon.standard());
    }

    /** Returns the text of the vocabulary that is part of the generator. */
    static String standardText() {
        return Lexicon.standardText();
    }

    /** Reads a vocabulary in the format its file explains. */
    static Vocabulary of(String text) {
        return new Vocabulary(Lexicon.of(text));
    }

    /** Returns the words themselves. */
    Lexicon lexicon() {
        return lexicon;
    }

    /** Tells whether a group has a word. */
    boolean has(String group, String text) {
        return lexicon.has(group, text);
    }

    /** Returns the languages in which a group has a word; none when it has not. */
    Set<String> languages(String group, String text) {
        return lexicon.languages(group, text);
    }

    /** Tells whether a text starts with a word of a group. */
    boolean startsWithWordOf(String group, String text) {
        return lexicon.startsWithWordOf(group, text);
    }

    /** Returns the words of a group in the form they are compared in. */
    Set<String> words(String group) {
        return lexicon.words(group);
    }

    /**
     * Returns what a heading is about.
     *
     * @param marked whether the layout marks it as a heading, which lets more words count
     */
    Optional<Topic> topic(String heading, boolean marked) {
        Optional<String> key = lexicon.meaning("section", heading);
        return (key.isEmpty() && marked ? lexicon.meaning("section.marked", heading) : key).flatMap(Topic::of);
    }

    /** Returns what a word means within a family of groups. */
    Optional<String> meaning(String family, String text) {
        return lexicon.meaning(family, text);
    }

    /** Returns what a column of this heading means. */
    Optional<Role> role(TableKind kind, String heading) {
        return lexicon.meaning("column." + kind.key(), heading).flatMap(key -> Role.of(kind, key));
    }

    /** Returns the type that a word certainly is. */
    Optional<String> type(String text) {
        return lexicon.meaning("type", text);
    }

    boolean isRequiredWord(String text) {
        return lexicon.meaning("required", text).isPresent();
    }

    /** Tells whether a word that makes a parameter required ends a text; one of a single character may end any word. */
    boolean endsWithRequiredWord(String text) {
        String key = Lexicon.key(text);
        return lexicon.words("required.yes").stream().anyMatch(word -> word.length() > 1 && key.endsWith(word));
    }

    /** Tells a mark that means something in a column of required marks alone. */
    boolean isRequiredMark(String text) {
        return text.equals("-") || lexicon.meaning("cell.required", text).isPresent();
    }

    boolean isPosition(String text) {
        return lexicon.meaning("position", text).isPresent();
    }
}
