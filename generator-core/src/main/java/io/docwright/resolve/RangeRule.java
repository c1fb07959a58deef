package io.docwright.resolve;

import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence.Origin;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code Valid values: 1 to 100}, {@code Minimum value: 1}, {@code 取值范围：1~100}, {@code [1,100]}: bounds of a number. Different bounds in
 * one description hold for different cases, and a value outside of them that has a meaning of its own is allowed too: neither gives a bound.
 */
final class RangeRule implements ProseRule {

    private static final String NUMBER = "(-?\\d{1,20}+(?:\\.\\d{1,20}+)?+)";

    /** Behind a bound: a unit, a third number or a fraction would make it another statement. */
    private static final String END = "(?=\\s?(?:[。；;)）]|[,，.](?!\\s?\\d)|$))";

    private final Certainty certainty;
    private final Pattern both;
    private final Pattern bracket;
    private final Pattern integer;
    private final Pattern brief;
    private final Pattern limits;
    private final Pattern least;
    private final Pattern most;
    private final Pattern usual;
    private final Pattern special;
    private final Pattern index;

    RangeRule(Phrases phrases) {
        String announced = "<values>\\s{0,3}+<is>?+\\s{0,3}+[:：]?+\\s{0,3}+<from>?+\\s{0,3}+";
        this.certainty = new Certainty(phrases);
        this.both = phrases.compile(announced + "[(（]?+\\s{0,3}+" + NUMBER + "\\s{0,3}+<to>\\s{0,3}+" + NUMBER
                + "(?!\\s?[、,，:：/（(]\\s?-?\\w|\\s{0,3}+<to>\\s{0,3}+-?\\d)");
        this.bracket = phrases.compile(
                announced + "[\\[【]\\s{0,3}+" + NUMBER + "\\s{0,3}+(?:[,，]|<to>)\\s{0,3}+" + NUMBER + "\\s{0,3}+[]】]");
        String span = NUMBER + "\\s{0,3}+(?!<and>)<to>\\s{0,3}+" + NUMBER;
        this.integer = phrases.compile(
                "<integer>\\s{0,3}+[,，]?+\\s{0,3}+<from>\\s{0,3}+" + NUMBER + "\\s{0,3}+<to>\\s{0,3}+" + NUMBER + END);
        this.brief = phrases.compile("(?:^|[.。,，;；]\\s{0,3}+)<range>\\s{0,3}+[:：]\\s{0,3}+" + span + END + "|^" + span
                + "\\s{0,3}+[(（]\\s?<default>\\s{0,3}+[:：]?+\\s{0,3}+-?\\d[\\d.]{0,20}+\\s?[)）]");
        this.limits = phrases.compile("(?:^|[,，;；。:：]\\s{0,3}+|<must>\\s{0,3}+|<values>\\s{0,3}+)<atleast>\\s{0,3}+"
                + NUMBER + "\\s{0,3}+(?:[,，]|<and>){0,2}+\\s{0,3}+<atmost>\\s{0,3}+" + NUMBER + END);
        this.least = phrases.compile("<minimum>\\s{0,3}+[:：]?+\\s{0,3}+" + NUMBER);
        this.most = phrases.compile("<maximum>\\s{0,3}+[:：]?+\\s{0,3}+" + NUMBER);
        this.usual = phrases.compile("<usual>|<default>\\s{0,3}+(?:<values>|<minimum>|<maximum>)");
        this.index =
                phrases.compile("(?<![A-Za-z])N\\s{0,3}+<of>?+\\s{0,3}+<values>|<values>\\s{0,3}+<of>\\s{0,3}+N\\b");
        this.special =
                phrases.compile("(?<![\\w.~～-])" + NUMBER + "[`*\"”]{0,3}+\\s{0,3}+(?:<means>|[:：]\\s?[^\\s\\d])");
    }

    @Override
    public String name() {
        return "prose-range";
    }

    @Override
    public void apply(Draft draft, Diagnostics diagnostics) {
        boolean number = draft.type
                .filter(type -> Structure.isIntegral(type) || Structure.isFractional(type))
                .isPresent();
        if (!number || draft.is(DocumentedType.BOOLEAN) || draft.format.isPresent()) {
            return;
        }
        List<Located<String>> statements = certainty.statements(draft.readable).stream()
                .filter(sentence -> !usual.matcher(sentence.value()).find())
                .filter(sentence -> !index.matcher(sentence.value()).find())
                .toList();
        TreeSet<BigDecimal> from = new TreeSet<>();
        TreeSet<BigDecimal> to = new TreeSet<>();
        Optional<Located<String>> first = Optional.empty();
        for (Located<String> sentence : statements) {
            if (read(sentence.value(), from, to)) {
                first = first.or(() -> Optional.of(sentence));
            }
        }
        first.ifPresent(sentence -> set(draft, sentence, from, to));
    }

    private boolean read(String sentence, TreeSet<BigDecimal> from, TreeSet<BigDecimal> to) {
        int known = from.size() + to.size();
        add(least, sentence, from);
        add(most, sentence, to);
        for (Pattern pattern : List.of(both, bracket, integer, brief, limits)) {
            addBoth(pattern, sentence, from, to);
        }
        return from.size() + to.size() > known;
    }

    private static void addBoth(Pattern pattern, String sentence, TreeSet<BigDecimal> from, TreeSet<BigDecimal> to) {
        Matcher matcher = pattern.matcher(sentence);
        if (matcher.find()) {
            int group = matcher.group(1) != null ? 1 : 3;
            from.add(new BigDecimal(matcher.group(group)));
            to.add(new BigDecimal(matcher.group(group + 1)));
        }
    }

    private static void add(Pattern pattern, String sentence, TreeSet<BigDecimal> bounds) {
        Matcher matcher = pattern.matcher(sentence);
        if (matcher.find()) {
            bounds.add(new BigDecimal(matcher.group(1)));
        }
    }

    private void set(Draft draft, Located<String> place, TreeSet<BigDecimal> from, TreeSet<BigDecimal> to) {
        boolean several = from.size() > 1 || to.size() > 1;
        boolean empty = !from.isEmpty() && !to.isEmpty() && from.first().compareTo(to.first()) > 0;
        if (several || empty || hasSpecial(draft, from, to)) {
            return;
        }
        Optional<BigDecimal> least = from.stream().findFirst();
        Optional<BigDecimal> most = to.stream().findFirst();
        draft.constraints = draft.constraints.withRange(least, most);
        draft.note(Origin.PROSE, place.at(), name(), "from " + text(least) + " to " + text(most));
    }

    /** {@code -1 means no limit}: a value that the range leaves out and the description explains. */
    private boolean hasSpecial(Draft draft, TreeSet<BigDecimal> from, TreeSet<BigDecimal> to) {
        for (Located<String> paragraph : draft.readable) {
            Matcher value = special.matcher(paragraph.value());
            while (value.find()) {
                BigDecimal number = new BigDecimal(value.group(1));
                boolean below = !from.isEmpty() && number.compareTo(from.first()) < 0;
                boolean above = !to.isEmpty() && number.compareTo(to.first()) > 0;
                if (below || above) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String text(Optional<BigDecimal> bound) {
        return bound.map(BigDecimal::toPlainString).orElse("any");
    }
}
