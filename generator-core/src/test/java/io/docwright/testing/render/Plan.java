package io.docwright.testing.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * How one page is written, as far as the form leaves it open.
 *
 * @param form the form of its tables
 * @param language the language it is in
 * @param nesting how it shows what is a member of what
 * @param elements whether lists have a nameless row for their elements
 * @param types how types are spelled
 * @param requestColumns the columns of the request
 * @param responseColumns the columns of the answer
 * @param yes the word for what must be given
 * @param no the word for what may be left out
 * @param noise how much stands around the facts, from 0 to 2
 */
record Plan(
        Form form,
        Language language,
        Nesting nesting,
        boolean elements,
        Types types,
        List<String> requestColumns,
        List<String> responseColumns,
        String yes,
        String no,
        int noise) {

    /** How a table shows what is a member of what. */
    enum Nesting {
        /** Not at all. */
        FLAT,
        /** By a mark before the name. */
        MARKS,
        /** By blanks before the name. */
        BLANKS,
        /** By dots in the name. */
        DOTS
    }

    /** How types are spelled. */
    enum Types {
        /** Small letters, lists with their elements: {@code array<object>}. */
        MODERN,
        /** Capitals, no elements: {@code List}. */
        CAPITALS,
        /** Capitals and classes: {@code Array of Disk}. */
        CLASSES
    }

    static Plan of(Form form, Language language, Sheet sheet, Random random) {
        Nesting nesting = nesting(form, random);
        Types types = form == Form.GLUED ? Types.MODERN : Types.values()[random.nextInt(3)];
        boolean elements = nesting == Nesting.FLAT && form != Form.DEFINITION && random.nextInt(3) == 0;
        boolean places = sheet.hasBody()
                || sheet.request().stream().anyMatch(field -> sheet.place(field).equals("header"))
                || (sheet.path().isPresent() && random.nextInt(3) == 0);
        boolean example = random.nextInt(5) > 0;
        List<String> request = new ArrayList<>(List.of("type", "required"));
        if (places && form != Form.DEFINITION) {
            request.add("position");
        }
        if (random.nextInt(4) == 0) {
            Collections.shuffle(request, random);
        }
        request.add(0, "name");
        List<String> response = new ArrayList<>(List.of("name", "type"));
        List<String> tail = new ArrayList<>(example ? List.of("description", "example") : List.of("description"));
        if (random.nextBoolean() || form == Form.SPACED || form == Form.INDENTED) {
            Collections.reverse(tail);
        }
        request.addAll(tail);
        response.addAll(tail);
        int word = random.nextInt(language.all("yes").size());
        return new Plan(
                form,
                language,
                nesting,
                elements,
                types,
                shuffled(form, request, random),
                response,
                language.all("yes").get(word),
                language.all("no").get(word),
                random.nextInt(3));
    }

    /** A table with borders may have its columns in any order. */
    private static List<String> shuffled(Form form, List<String> columns, Random random) {
        if (!form.hasBorders() || random.nextInt(6) > 0) {
            return columns;
        }
        List<String> rest = new ArrayList<>(columns.subList(1, columns.size()));
        Collections.shuffle(rest, random);
        rest.add(0, "name");
        return rest;
    }

    private static Nesting nesting(Form form, Random random) {
        if (form == Form.INDENTED) {
            return Nesting.FLAT;
        }
        int dice = random.nextInt(6);
        if (dice == 0) {
            return form == Form.GLUED ? Nesting.DOTS : Nesting.MARKS;
        }
        if (dice == 1) {
            return Nesting.DOTS;
        }
        return dice == 2 && form.isMarkdown() && form != Form.BLANK_LINE_MARKDOWN ? Nesting.BLANKS : Nesting.FLAT;
    }

    /** Tells whether the page shows what is a member of what. */
    boolean showsMembers(boolean request) {
        return form == Form.INDENTED
                || nesting == Nesting.MARKS
                || nesting == Nesting.BLANKS
                || (nesting == Nesting.DOTS && request);
    }
}
