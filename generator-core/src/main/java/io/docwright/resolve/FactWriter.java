package io.docwright.resolve;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Located;
import io.docwright.manifest.ServiceManifest.Fact;
import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence.Origin;
import io.docwright.model.Evidence.Subject;
import io.docwright.model.Parameter.Location;
import io.docwright.model.Parameter.Style;
import io.docwright.model.ValueFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Compares stated facts with what a draft says, and writes them into it. */
final class FactWriter {

    private static final String EXPECTED = "expected a value this fact knows; the statement has no effect";

    /** What a page says that gives a value no format; a statement that says so takes the format away. */
    private static final String NO_FORMAT = "none";

    private final Context context;

    FactWriter(Context context) {
        this.context = context;
    }

    /**
     * Applies a statement.
     *
     * @param what the element, as messages name it
     */
    void write(Draft draft, Fact fact, Located<String> value, String what) {
        Optional<String> wanted = canonical(fact, value.value());
        if (wanted.isEmpty()) {
            String name = fact.name().toLowerCase(Locale.ROOT);
            context.diagnostics()
                    .at(value)
                    .report(
                            DiagnosticCode.MANIFEST_VALUE,
                            "found `%s` as %s of %s; " + EXPECTED,
                            value.value(),
                            name,
                            what);
            return;
        }
        if (fact == Fact.VALUES && !EnumValues.fits(draft.body(), value.value())) {
            context.diagnostics()
                    .at(value)
                    .report(
                            DiagnosticCode.MANIFEST_VALUE,
                            "found values of %s; expected them of a text, or whole numbers of an integer; the"
                                    + " statement has no effect",
                            what);
            return;
        }
        if (says(draft, fact, wanted)) {
            context.statements()
                    .agreed(
                            value,
                            "gives " + what + " the " + fact.name().toLowerCase(Locale.ROOT) + " `" + value.value()
                                    + "`");
            return;
        }
        if (fact == Fact.LOCATION && crossesPath(draft, wanted.get())) {
            context.diagnostics()
                    .at(value)
                    .report(
                            DiagnosticCode.MANIFEST_VALUE,
                            "found `%s` as location of %s; the path template alone tells what goes into the path:"
                                    + " expected another `path` of the operation; the statement has no effect",
                            value.value(),
                            what);
            return;
        }
        set(draft, fact, value.value());
        draft.settle(fact);
        String shown = value.value().replace("\n", ", ");
        draft.note(
                subject(fact),
                Origin.CORRECTION,
                value.at(),
                "manifest",
                fact.name().toLowerCase(Locale.ROOT) + ": " + shown);
        context.statements().apply();
    }

    /** Tells whether the draft still says what a correction was made against. */
    boolean holds(Draft draft, Fact fact, String was) {
        return says(draft, fact, canonical(fact, was));
    }

    private boolean says(Draft draft, Fact fact, Optional<String> wanted) {
        if (draft.asks(fact)) {
            return false;
        }
        Optional<String> nothing = fact == Fact.FORMAT ? Optional.of(NO_FORMAT) : Optional.empty();
        return current(draft, fact).or(() -> nothing).equals(wanted);
    }

    /** Returns what the page says of a fact, in comparable form; empty when it says nothing or it was only assumed. */
    Optional<String> current(Draft draft, Fact fact) {
        return switch (fact) {
            case TYPE -> draft.type.map(type -> typeText(draft));
            case FORMAT ->
                draft.format
                        .map(ValueFormat::word)
                        .or(() -> draft.style.map(style -> style.name().toLowerCase(Locale.ROOT)));
            case REQUIRED -> draft.required.map(String::valueOf);
            case LOCATION ->
                LocateParameters.isAssumed(draft)
                        ? Optional.empty()
                        : draft.location.map(place -> place.name().toLowerCase(Locale.ROOT));
            case DEPRECATED -> Optional.of(String.valueOf(draft.deprecated));
            case SECRET -> Optional.of(String.valueOf(draft.secret));
            case VALUES -> EnumValues.text(draft.body().values);
        };
    }

    /** Tells whether a variable of the path would leave it, or anything else enter it. */
    private static boolean crossesPath(Draft draft, String wanted) {
        String path = Location.PATH.name().toLowerCase(Locale.ROOT);
        return draft.location.filter(Location.PATH::equals).isPresent() != wanted.equals(path);
    }

    private static Subject subject(Fact fact) {
        return switch (fact) {
            case FORMAT -> Subject.FORMAT;
            case LOCATION -> Subject.LOCATION;
            case VALUES -> Subject.VALUES;
            case TYPE, REQUIRED, DEPRECATED, SECRET -> Subject.ELEMENT;
        };
    }

    private Optional<String> canonical(Fact fact, String value) {
        return switch (fact) {
            case TYPE ->
                Optional.of(context.vocabulary().types().read(value))
                        .filter(reading -> reading.type().isPresent() && reading.understood())
                        .map(FactWriter::typeText);
            case FORMAT ->
                format(value)
                        .map(ValueFormat::word)
                        .or(() -> style(value).map(style -> style.name().toLowerCase(Locale.ROOT)))
                        .or(() -> Optional.of(NO_FORMAT).filter(value.strip()::equalsIgnoreCase));
            case LOCATION -> context.location(value).map(place -> place.name().toLowerCase(Locale.ROOT));
            case REQUIRED, DEPRECATED, SECRET ->
                Optional.of(value.toLowerCase(Locale.ROOT)).filter(word -> word.equals("true") || word.equals("false"));
            case VALUES -> Optional.of(value);
        };
    }

    private void set(Draft draft, Fact fact, String value) {
        switch (fact) {
            case TYPE -> setType(draft, context.vocabulary().types().read(value));
            case FORMAT -> setFormat(draft, value);
            case REQUIRED -> draft.required = Optional.of(Boolean.valueOf(value.toLowerCase(Locale.ROOT)));
            case LOCATION -> draft.location = context.location(value);
            case DEPRECATED -> draft.deprecated = Boolean.parseBoolean(value);
            case SECRET -> draft.secret = Boolean.parseBoolean(value);
            case VALUES -> EnumValues.state(draft.body(), value);
        }
    }

    /** A new type drops what belonged to the old one: values, elements, fields of what is no object any more. */
    private static void setType(Draft draft, TypeReading reading) {
        DocumentedType type = reading.type().orElseThrow();
        boolean sameKind = draft.is(type) && reading.element().isEmpty();
        if (!sameKind) {
            draft.values = List.of();
            draft.type = Optional.empty();
            if (type != DocumentedType.OBJECT) {
                draft.clearInside();
            }
        }
        RowReader.setType(draft, reading);
    }

    private static void setFormat(Draft draft, String value) {
        if (value.strip().equalsIgnoreCase(NO_FORMAT)) {
            draft.format = Optional.empty();
            draft.style = Optional.empty();
            return;
        }
        Optional<Style> style = style(value).filter(known -> known != Style.JSON || draft.isContainer());
        if (style.isPresent()) {
            draft.style = style;
        } else {
            draft.format = format(value);
            draft.values = List.of();
        }
    }

    private static Optional<ValueFormat> format(String value) {
        return Arrays.stream(ValueFormat.values())
                .filter(format -> format.word().equalsIgnoreCase(value.strip()))
                .findFirst();
    }

    private static Optional<Style> style(String value) {
        return Arrays.stream(Style.values())
                .filter(style -> style.name().equalsIgnoreCase(value.strip()))
                .findFirst();
    }

    private static String typeText(TypeReading reading) {
        String element =
                reading.element().map(inner -> "<" + typeText(inner) + ">").orElse("");
        return reading.type().map(DocumentedType::word).orElse("any") + element;
    }

    /** An object with an element and no fields is a map, whatever the page calls it. */
    static String typeText(Draft draft) {
        boolean map = draft.is(DocumentedType.OBJECT) && draft.element().isPresent();
        String word = map
                ? DocumentedType.MAP.word()
                : draft.type.map(DocumentedType::word).orElse("any");
        return word + draft.element().map(inner -> "<" + typeText(inner) + ">").orElse("");
    }
}
