package io.docwright.resolve;

import io.docwright.model.Service;
import java.util.Optional;

/** Makes the tree of parameters from all request tables, and leaves out what the protocol layer sends. */
final class ReadRequest implements OperationPass {

    @Override
    public void apply(OperationDraft operation, Context context) {
        Draft root = new Draft("", operation.raw.at());
        root.sample = SampleTrees.request(operation.raw);
        SubTables.add(root, operation, table -> table.section().isRequest(), context);
        root.body().fields.stream()
                .filter(parameter -> !isProtocol(parameter, context))
                .forEach(operation.parameters::add);
    }

    /** A row whose description begins by calling it a common parameter. */
    private static boolean isCalledCommon(Draft parameter, Context context) {
        return parameter.prose.stream()
                .findFirst()
                .map(line -> line.value().startsWith("[") ? line.value().substring(1) : line.value())
                .filter(text -> context.vocabulary().words().startsWithWordOf("common-row", text))
                .isPresent();
    }

    private static boolean isCommon(String name, WordList protocol) {
        return protocol.contains(name)
                && protocol.meaning(name).filter("common"::equals).isPresent();
    }

    private static boolean isProtocol(Draft parameter, Context context) {
        Optional<String> token = context.manifest()
                .authentication()
                .flatMap(auth -> auth.header())
                .map(header -> header.value());
        boolean common = context.style() == Service.Style.RPC
                && (isCommon(parameter.name, context.vocabulary().protocol()) || isCalledCommon(parameter, context));
        return common
                || token.filter(header -> header.equalsIgnoreCase(parameter.name))
                        .isPresent();
    }
}
