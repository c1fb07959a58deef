package io.docwright.emit;

import com.palantir.javapoet.CodeBlock;
import io.docwright.model.Parameter;
import io.docwright.model.Parameter.Style;
import io.docwright.model.ScalarType;
import io.docwright.model.Service;
import io.docwright.model.TypeDefinition;
import io.docwright.model.TypeRef;
import io.docwright.runtime.ListStyle;
import io.docwright.runtime.Scalars;

/** The statement that puts one parameter into path, header, query or form. */
final class Placement {

    private final EmitContext context;

    Placement(EmitContext context) {
        this.context = context;
    }

    /** Returns the value, checked first where it is required. */
    static CodeBlock checked(Member member, Parameter parameter) {
        return parameter.isRequired()
                ? CodeBlock.of("out.require($L, $L)", member.wire(), member.value())
                : member.value();
    }

    /** Returns a step of a path; its value is always required, which the verb checks itself. */
    CodeBlock inPath(Member member, Parameter parameter) {
        return CodeBlock.of("pathValue($L, $L)", member.wire(), text(member, parameter, member.value()));
    }

    /** Returns the statement for a parameter in header, query or form. */
    CodeBlock of(Member member, Parameter parameter) {
        return switch (parameter.location()) {
            case HEADER ->
                CodeBlock.of("out.header($L, $L)", member.wire(), text(member, parameter, checked(member, parameter)));
            case QUERY -> pair("query", member, parameter);
            case FORM -> pair("form", member, parameter);
            case PATH, BODY -> throw new IllegalArgumentException("path and body are written as a whole");
        };
    }

    private CodeBlock pair(String where, Member member, Parameter parameter) {
        CodeBlock value = checked(member, parameter);
        return CodeBlock.of("out.$L().$L", where, member.type().accept(new TypeRef.Visitor<CodeBlock>() {
            @Override
            public CodeBlock scalar(TypeRef.Scalar type) {
                return type.type() == ScalarType.ANY
                        ? object(type)
                        : CodeBlock.of("add($L,$W$L)", member.wire(), value);
            }

            @Override
            public CodeBlock list(TypeRef.ListOf type) {
                return CodeBlock.of(
                        "addList($L,$W$L,$W$T.$L,$W$L)",
                        member.wire(),
                        value,
                        context.runtime().of(ListStyle.class),
                        listStyle(parameter.style()).name(),
                        context.codecs().writer(type.element()));
            }

            @Override
            public CodeBlock map(TypeRef.MapOf type) {
                return CodeBlock.of(
                        "$L($L,$W$L,$W$L)",
                        parameter.style() == Style.JSON ? "addJsonMap" : "addMap",
                        member.wire(),
                        value,
                        context.codecs().writer(type.value()));
            }

            @Override
            public CodeBlock named(TypeRef.Named type) {
                return isEnum(type) ? CodeBlock.of("add($L,$W$L)", member.wire(), value) : object(type);
            }

            private CodeBlock object(TypeRef type) {
                return CodeBlock.of(
                        "$L($L,$W$L,$W$L)",
                        parameter.style() == Style.JSON ? "addJson" : "addObject",
                        member.wire(),
                        value,
                        context.codecs().writer(type));
            }
        }));
    }

    /** Numbered lists are the vendor's; plain HTTP services take a repeated name. */
    ListStyle listStyle(Style style) {
        return switch (style) {
            case REPEAT -> context.service().style() == Service.Style.REST ? ListStyle.REPEATED : ListStyle.NUMBERED;
            case COMMA -> ListStyle.COMMA;
            case SEMICOLON -> ListStyle.SEMICOLON;
            case SPACE -> ListStyle.SPACE;
            case PIPE -> ListStyle.PIPE;
            case JSON -> ListStyle.JSON;
        };
    }

    /** Returns the value as one text, for a path or a header. */
    private CodeBlock text(Member member, Parameter parameter, CodeBlock value) {
        return member.type().accept(new TypeRef.Visitor<>() {
            @Override
            public CodeBlock scalar(TypeRef.Scalar type) {
                return switch (type.type()) {
                    case STRING -> value;
                    case ANY -> json(type);
                    case FLOAT, DOUBLE, DECIMAL ->
                        CodeBlock.of("$T.text($L, $L)", context.runtime().of(Scalars.class), member.wire(), value);
                    default -> scalarText();
                };
            }

            @Override
            public CodeBlock list(TypeRef.ListOf type) {
                return CodeBlock.of(
                        "$T.joined($L,$W$L,$W$T.$L,$W$L)",
                        context.runtime().of(Scalars.class),
                        member.wire(),
                        value,
                        context.runtime().of(ListStyle.class),
                        listStyle(parameter.style()).name(),
                        context.codecs().writer(type.element()));
            }

            @Override
            public CodeBlock map(TypeRef.MapOf type) {
                return json(type);
            }

            @Override
            public CodeBlock named(TypeRef.Named type) {
                return isEnum(type) ? scalarText() : json(type);
            }

            private CodeBlock scalarText() {
                return CodeBlock.of("$T.text($L)", context.runtime().of(Scalars.class), value);
            }

            private CodeBlock json(TypeRef type) {
                return CodeBlock.of(
                        "$T.json($L, $L)",
                        context.runtime().of(Scalars.class),
                        value,
                        context.codecs().writer(type));
            }
        });
    }

    private boolean isEnum(TypeRef.Named type) {
        return context.service().type(type.id()) instanceof TypeDefinition.EnumType;
    }
}
