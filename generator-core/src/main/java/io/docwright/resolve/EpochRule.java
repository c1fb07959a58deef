package io.docwright.resolve;

import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence.Origin;
import io.docwright.model.ValueFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code 毫秒时间戳}, {@code millisecond timestamp}, {@code UNIX timestamp in seconds}: what a number of a time counts. */
final class EpochRule implements ProseRule {

    private static final Pattern MILLIS = Phrases.compile("<millis>");
    private static final Pattern SECONDS = Phrases.compile("<seconds>");

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
        for (Located<String> paragraph : draft.prose) {
            boolean millis = MILLIS.matcher(paragraph.value()).find();
            if (millis || SECONDS.matcher(paragraph.value()).find()) {
                ValueFormat format = millis ? ValueFormat.EPOCH_MILLIS : ValueFormat.EPOCH_SECONDS;
                draft.format = Optional.of(format);
                draft.note(Origin.PROSE, paragraph.at(), name(), "format: " + format.word());
                return;
            }
        }
    }
}
