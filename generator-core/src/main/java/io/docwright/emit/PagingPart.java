package io.docwright.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.docwright.model.MemberPath;
import io.docwright.model.Operation;
import io.docwright.model.Pagination;
import io.docwright.model.Pagination.Convention;
import io.docwright.model.Pagination.End;
import io.docwright.model.Parameter;
import io.docwright.model.ScalarType;
import io.docwright.model.TypeRef;
import io.docwright.runtime.Paging;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The constant of a paginator that says where requests and answers carry what leads from page to page, and the methods it names. */
final class PagingPart {

    static final String FIELD = "PAGING";
    static final String ITEMS = "itemsOf";

    private final EmitContext context;
    private final Operation operation;
    private final ClassName request;
    private final ClassName response;
    private final ClassName paging;
    private final List<MethodSpec> methods = new ArrayList<>();
    private final FieldSpec field;
    private boolean usesDeprecated;

    PagingPart(EmitContext context, Operation operation, ClassName request, ClassName response) {
        this.context = context;
        this.operation = operation;
        this.request = request;
        this.response = response;
        this.paging = context.runtime().of(Paging.class);
        this.field = FieldSpec.builder(
                        ParameterizedTypeName.get(paging, request, response), FIELD, Modifier.STATIC, Modifier.FINAL)
                .initializer(description())
                .build();
    }

    FieldSpec field() {
        return field;
    }

    List<MethodSpec> methods() {
        return methods;
    }

    boolean usesDeprecated() {
        return usesDeprecated;
    }

    private CodeBlock description() {
        Pagination pagination = operation.pagination();
        CodeBlock items =
                pagination.items().map(path -> lambda(ITEMS, path, "")).orElse(CodeBlock.of("null"));
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "\n$>$>$T.<$T, $T>of($L, $L)$>$>",
                        paging,
                        request,
                        response,
                        Literals.of(operation.name()),
                        items);
        pagination.conventions().forEach(convention -> code.add("\n.$L", convention(convention)));
        End end = pagination.end();
        end.totalItems().ifPresent(path -> code.add("\n.totalItems($L)", lambda("totalItemsOf", path, "number")));
        end.totalPages().ifPresent(path -> code.add("\n.totalPages($L)", lambda("totalPagesOf", path, "number")));
        end.more().ifPresent(path -> code.add("\n.more($L)", lambda("moreOf", path, "")));
        return code.add("$<$<$<$<").build();
    }

    private CodeBlock convention(Convention convention) {
        Member member = member(convention.parameter());
        CodeBlock with = CodeBlock.of(
                "(request, $1L) -> request.toBuilder().$2N($3L).build()",
                "wanted",
                member.name(),
                wanted(member.type(), convention));
        if (convention instanceof Pagination.Token token) {
            return CodeBlock.of(
                    "token($>$>\n$L,\n$L,\n$L)$<$<",
                    sent(member, "name"),
                    with,
                    lambda("nextOf", token.next(), "name"));
        }
        if (convention instanceof Pagination.PageNumber page) {
            CodeBlock current = page.current()
                    .map(path -> lambda("currentOf", path, "number"))
                    .orElse(CodeBlock.of("page -> null"));
            return CodeBlock.of(
                    "pageNumber($>$>\n$L,\n$L,\n$L,\n$L,\n$L)$<$<",
                    page.first(),
                    page.required(),
                    sent(member, "number"),
                    with,
                    current);
        }
        Pagination.Offset offset = (Pagination.Offset) convention;
        return CodeBlock.of(
                "offset($>$>\n$L,\n$L,\n$L,\n$L)$<$<", offset.first(), offset.required(), sent(member, "number"), with);
    }

    private CodeBlock sent(Member member, String reader) {
        return CodeBlock.of("request -> $T.$L(request.$N())", paging, reader, member.name());
    }

    /** Converts what is wanted, a text for a token and else a number, to the parameter's type. */
    private static CodeBlock wanted(TypeRef type, Convention convention) {
        boolean token = convention instanceof Pagination.Token;
        ScalarType scalar = type instanceof TypeRef.Scalar one ? one.type() : ScalarType.ANY;
        return switch (scalar) {
            case STRING -> token ? CodeBlock.of("wanted") : CodeBlock.of("$T.toString(wanted)", Long.class);
            case INT32 ->
                token
                        ? CodeBlock.of("$T.valueOf(wanted)", Integer.class)
                        : CodeBlock.of("$T.toIntExact(wanted)", Math.class);
            case INT64 -> token ? CodeBlock.of("$T.valueOf(wanted)", Long.class) : CodeBlock.of("wanted");
            default -> throw new IllegalStateException("a page cannot be asked for by a parameter of type " + scalar);
        };
    }

    private Member member(MemberPath path) {
        Parameter parameter = operation.parameters().stream()
                .filter(one -> path.equals(MemberPath.of(one.wireName())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "operation `" + operation.name() + "` has no parameter `" + path + "`"));
        usesDeprecated |= parameter.property().deprecated();
        return RequestMembers.of(context, operation).of(parameter);
    }

    /** Adds the method that reads a member of an answer, and returns what calls it. */
    private CodeBlock lambda(String method, MemberPath path, String reader) {
        AnswerMember member = AnswerMember.of(context, operation, path);
        usesDeprecated |= member.isDeprecated();
        boolean list = member.type() instanceof TypeRef.ListOf;
        methods.add(MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(list ? context.types().of(member.type()) : returned(reader))
                .addParameter(response, "page")
                .addCode(member.read(paging, reader, list ? CodeBlock.of("$T.of()", List.class) : CodeBlock.of("null")))
                .build());
        return CodeBlock.of("page -> $L(page)", method);
    }

    private static TypeName returned(String reader) {
        Class<?> type = switch (reader) {
            case "name" -> String.class;
            case "number" -> Long.class;
            default -> Boolean.class;
        };
        return JavaTypes.nullable(ClassName.get(type));
    }
}
