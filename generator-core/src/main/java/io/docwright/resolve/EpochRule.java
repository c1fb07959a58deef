package io.docwright.resolve;

import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence.Origin;
import io.docwright.model.Evidence.Subject;
import io.docwright.model.ValueFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code 毫秒时间戳}, {@code UNIX timestamp. Unit: milliseconds}: what a number of a time counts. A timestamp without a unit says nothing;
 * sample values are not asked, since their size is no proof.
 */
final class EpochRule implements ProseRule {

    private final Pattern millis;
    private final Pattern seconds;
    private final Pattern timestamp;
    private final Pattern unit;

    EpochRule(Phrases phrases) {
        this.millis = phrases.compile("<millis>");
        this.seconds = phrases.compile("<seconds>");
        this.timestamp = phrases.compile("<timestamp>");
        this.unit = phrases.compile("<unit>\\s{0,3}+<is>?+\\s{0,3}+[:：]?+\\s{0,3}+(?:(<milliunit>)|<secondunit>)");
    }

    @Override
    public String name() {
        return "prose-epoch";
    }

    @Override
    public void apply(Draft draft, Diagnostics diagnostics) {
        boolean may = draft.type
                .filter(type ->
                        Structure.isIntegral(type) || type == DocumentedType.STRING || type == DocumentedType.NUMBER)
                .isPresent();
        if (!may || draft.format.isPresent()) {
            return;
        }
        for (Located<String> paragraph : draft.readable) {
            Optional<ValueFormat> format = format(paragraph.value());
            if (format.isPresent()) {
                draft.format = format;
                draft.note(
                        Subject.FORMAT,
                        Origin.PROSE,
                        paragraph.at(),
                        name(),
                        "format: " + format.get().word());
                return;
            }
        }
    }

    private Optional<ValueFormat> format(String text) {
        if (millis.matcher(text).find()) {
            return Optional.of(ValueFormat.EPOCH_MILLIS);
        }
        if (seconds.matcher(text).find()) {
            return Optional.of(ValueFormat.EPOCH_SECONDS);
        }
        Matcher counted = unit.matcher(text);
        if (!timestamp.matcher(text).find() || !counted.find()) {
            return Optional.empty();
        }
        return Optional.of(counted.group(1) == null ? ValueFormat.EPOCH_SECONDS : ValueFormat.EPOCH_MILLIS);
    }
}
