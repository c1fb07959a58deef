package io.docwright.testing.render;

import java.util.Random;

/**
 * An operation written as a page.
 *
 * @param sheet the operation
 * @param form the form of its tables
 * @param language the language it is in
 * @param seed what makes the page again
 * @param plan how it was written
 * @param text the page
 */
public record Rendering(Sheet sheet, Form form, Language language, long seed, Plan plan, String text) {

    /** Writes an operation as a page; the same seed gives the same page. */
    public static Rendering of(Sheet sheet, Form form, Language language, long seed) {
        var random = new Random(seed * 31 + form.ordinal() * 7L + language.ordinal());
        random.nextInt();
        Plan plan = Plan.of(form, language, sheet, random);
        return new Rendering(sheet, form, language, seed, plan, new PageWriter(sheet, plan, random).write());
    }

    /** Returns what makes this page again. */
    public String name() {
        return sheet.name() + "-" + form + "-" + language + "-" + seed;
    }

    /** Tells whether the page lost which parameters must be given. */
    public boolean losesRequired() {
        return form.loses(Form.Loss.SHORT_CELLS)
                && language.isChinese()
                && plan.yes().length() == 1;
    }

    /** Tells whether the page lost where parameters go. */
    public boolean losesPlaces() {
        return form == Form.DEFINITION;
    }

    /** Tells whether the page lost what stands in which object of the request. */
    public boolean losesRequestMembers() {
        return sheet.nestsRequest() && !plan.showsMembers(true);
    }

    /** Tells whether the operation has parameters of which nothing but the table says where they go. */
    public boolean needsPlaces() {
        return sheet.hasBody()
                && sheet.request().stream()
                        .anyMatch(field -> !sheet.place(field).equals("path"));
    }

    /** Tells whether the page lost the values one of its parameters can have. */
    public boolean losesValues() {
        return form.loses(Form.Loss.LISTS)
                && sheet.request().stream().anyMatch(field -> !field.values().isEmpty());
    }
}
