package io.docwright.resolve;

import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence.Origin;
import io.docwright.model.Evidence.Subject;
import io.docwright.model.ValueFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code yyyy-MM-ddTHH:mm:ssZ}, {@code ISO 8601 in UTC}, {@code yyyy-MM-dd}: how a text writes a time. Two forms in one description
 * leave it open.
 */
final class DateRule implements ProseRule {

    /** Letters of a pattern as pages write them, in any case; quotes around the T and the Z are Java's. */
    private static final Pattern FORM = Pattern.compile(
            "(?<![A-Za-z0-9])Y{4}-M{2}-D{2}(?:(\\s{1,2}+|'?T'?)H{2}:m{2}(:s{2}(\\.S{1,9}+)?+)?+('?Z'?|X{1,3}+|[+-]hh:?mm)?+)?+"
                    + "(?![A-Za-z0-9:-])",
            Pattern.CASE_INSENSITIVE);

    private final Pattern standard;
    private final Pattern iso;
    private final Pattern utc;
    private final Pattern duration;

    DateRule(Phrases phrases) {
        this.standard = phrases.compile("<datestandard>");
        this.iso = phrases.compile("<isodate>");
        this.utc = phrases.compile("<utc>");
        this.duration = phrases.compile("<duration>");
    }

    @Override
    public String name() {
        return "prose-date";
    }

    @Override
    public void apply(Draft draft, Diagnostics diagnostics) {
        if (!draft.is(DocumentedType.STRING) || draft.format.isPresent()) {
            return;
        }
        Map<ValueFormat, String> written = new LinkedHashMap<>();
        Optional<Located<String>> first = Optional.empty();
        for (Located<String> paragraph : draft.readable) {
            int before = written.size();
            forms(paragraph.value(), written);
            if (written.size() > before) {
                first = first.or(() -> Optional.of(paragraph));
            }
        }
        if (first.isEmpty()) {
            first = draft.readable.stream()
                    .filter(paragraph -> isStandard(paragraph.value()))
                    .findFirst();
            first.ifPresent(paragraph -> written.put(ValueFormat.DATE_TIME, ""));
        }
        mergeMoments(written);
        if (written.size() == 1) {
            Map.Entry<ValueFormat, String> form = written.entrySet().iterator().next();
            draft.format = Optional.of(form.getKey());
            String shown = form.getValue().isEmpty() ? "" : ", written `" + form.getValue() + "`";
            draft.note(
                    Subject.FORMAT,
                    Origin.PROSE,
                    first.orElseThrow().at(),
                    name(),
                    "format: " + form.getKey().word() + shown);
        }
    }

    /** Moments written more and less exactly are moments. */
    private static void mergeMoments(Map<ValueFormat, String> written) {
        if (written.size() > 1 && written.keySet().stream().allMatch(ValueFormat::isMoment)) {
            String shown = written.values().iterator().next();
            written.clear();
            written.put(ValueFormat.DATE_TIME, shown);
        }
    }

    private static void forms(String text, Map<ValueFormat, String> written) {
        Matcher form = FORM.matcher(text);
        while (form.find()) {
            written.putIfAbsent(format(form), form.group());
        }
    }

    /** Without a zone a time is no moment, whatever zone the prose speaks of: the text does not carry it. */
    private static ValueFormat format(Matcher form) {
        String between = form.group(1);
        if (between == null) {
            return ValueFormat.DATE;
        }
        boolean moment =
                form.group(4) != null && between.toUpperCase(Locale.ROOT).contains("T");
        return moment ? precision(form.group(2), form.group(3)) : ValueFormat.LOCAL_DATE_TIME;
    }

    private static ValueFormat precision(String seconds, String fraction) {
        if (seconds == null) {
            return ValueFormat.DATE_TIME_MINUTES;
        }
        boolean millis = fraction != null && fraction.length() == ".SSS".length();
        return millis ? ValueFormat.DATE_TIME_MILLIS : ValueFormat.DATE_TIME;
    }

    private boolean isStandard(String text) {
        boolean moment = iso.matcher(text).find()
                && utc.matcher(text).find()
                && !duration.matcher(text).find();
        return moment || standard.matcher(text).find();
    }
}
