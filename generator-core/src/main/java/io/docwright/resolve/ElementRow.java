package io.docwright.resolve;

import io.docwright.model.DocumentedType;
import java.util.Optional;

/**
 * Tells whether the row after a list is that of its elements instead of a field in them: called like one of them, or like the list
 * once more, and no sample has a field of the name.
 */
record ElementRow(Row row, Spot list) {

    boolean holds() {
        if (isShownAsField()) {
            return false;
        }
        if (Nouns.isElementOf(row.name(), list.name())) {
            return isShownAsList()
                    ? row.mayContain() || isListOfScalars()
                    : (isBlank() && !isWrapper()) || isItsOnlyWitness();
        }
        boolean blankInList = isBlank() && isShownAsList() && !isWrapper();
        return blankInList || isListAgain();
    }

    /** {@code Tag: array<object>} and {@code Tag: object} again; without a sample a class of the name may wrap the list. */
    private boolean isListAgain() {
        boolean object = isBlank() || row.type().type().equals(Optional.of(DocumentedType.OBJECT));
        boolean array = list.documented().type().equals(Optional.of(DocumentedType.ARRAY));
        boolean told = list.sample().filter(node -> !node.tellsNothing()).isPresent();
        return object && array && row.name().equals(list.name()) && (told || !isWrapper());
    }

    /** {@code InstanceIds: array} and {@code InstanceId: string}: nothing else tells what the elements are; an object is one around the list. */
    private boolean isItsOnlyWitness() {
        return list.documented().element().isEmpty()
                && !row.mayContain()
                && list.sample().stream().allMatch(SampleNode::tellsNothing);
    }

    private boolean isShownAsField() {
        return list.sampleBody()
                .filter(body -> body.members.containsKey(row.name()))
                .isPresent();
    }

    private boolean isShownAsList() {
        return list.sample().filter(node -> node.seenArray).isPresent();
    }

    private boolean isListOfScalars() {
        return list.sample()
                .flatMap(SampleNode::element)
                .filter(element -> !element.isContainer() && !element.scalars.isEmpty())
                .isPresent();
    }

    private boolean isBlank() {
        return row.type().type().isEmpty();
    }

    /** The class of the elements is called like the row: samples in XML have an object of that name around them. */
    private boolean isWrapper() {
        return list.documented().element().flatMap(TypeReading::className).equals(Optional.of(row.name()));
    }
}
