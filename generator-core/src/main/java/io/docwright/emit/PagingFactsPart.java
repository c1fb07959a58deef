package io.docwright.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.docwright.model.MemberPath;
import io.docwright.model.Operation;
import io.docwright.model.Pagination;
import io.docwright.testkit.PagingFacts;
import java.util.List;
import java.util.Optional;

/** How an operation hands out pages, as an expression of the testkit. */
final class PagingFactsPart {

    private final EmitContext context;

    PagingFactsPart(EmitContext context) {
        this.context = context;
    }

    /** Returns the expression, where the operation hands out pages. */
    Optional<CodeBlock> of(Operation operation) {
        Pagination paging = operation.pagination();
        if (!paging.isPaged()) {
            return Optional.empty();
        }
        ClassName type = context.testkit().of(PagingFacts.class);
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.of($L)",
                        type,
                        paging.items().map(PagingFactsPart::names).orElse(CodeBlock.of("")));
        paging.conventions().forEach(convention -> code.add("$Z.$L", way(convention)));
        Pagination.End end = paging.end();
        code.add("$Z.end($L, $L, $L)", list(end.totalItems()), list(end.totalPages()), list(end.more()));
        return Optional.of(code.build());
    }

    private static CodeBlock way(Pagination.Convention convention) {
        Optional<MemberPath> parameter = Optional.of(convention.parameter());
        if (convention instanceof Pagination.Token token) {
            return CodeBlock.of("token($L, $L)", list(parameter), list(Optional.of(token.next())));
        }
        if (convention instanceof Pagination.PageNumber page) {
            return CodeBlock.of("pageNumber($L, $L, $L)", list(parameter), page.first(), list(page.current()));
        }
        return CodeBlock.of("offset($L, $L)", list(parameter), ((Pagination.Offset) convention).first());
    }

    private static CodeBlock list(Optional<MemberPath> path) {
        return CodeBlock.of(
                "$T.of($L)", List.class, path.map(PagingFactsPart::names).orElse(CodeBlock.of("")));
    }

    private static CodeBlock names(MemberPath path) {
        return path.names().stream().map(Literals::of).collect(CodeBlock.joining(", "));
    }
}
