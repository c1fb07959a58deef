package io.docwright.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.docwright.model.Parameter;
import io.docwright.model.Parameter.Style;
import io.docwright.model.Property;
import io.docwright.model.ScalarType;
import io.docwright.model.TypeDefinition;
import io.docwright.model.TypeId;
import io.docwright.model.TypeRef;
import io.docwright.runtime.ListStyle;
import io.docwright.testkit.ValueType;
import java.util.ArrayDeque;
import java.util.Deque;

/** What the value of a parameter looks like, as an expression of the testkit. */
final class FactTypes {

    /** What lies deeper, or would make the expression longer, may be anything. */
    private static final int MAX_DEPTH = 8;

    private static final int MAX_MEMBERS = 300;

    private final EmitContext context;
    private final ClassName type;

    FactTypes(EmitContext context) {
        this.context = context;
        this.type = context.testkit().of(ValueType.class);
    }

    /** Returns the type of a parameter where it travels. */
    CodeBlock of(Parameter parameter) {
        TypeRef value = parameter.property().type();
        CodeBlock inside = inside(value);
        return switch (parameter.location()) {
            case BODY -> inside;
            case QUERY, FORM -> paired(value, parameter.style(), inside);
            case PATH, HEADER -> text(value, parameter.style(), inside);
        };
    }

    /** Returns the type of a value within JSON. */
    CodeBlock inside(TypeRef value) {
        return value.accept(new Inside());
    }

    private CodeBlock paired(TypeRef value, Style style, CodeBlock inside) {
        if (value instanceof TypeRef.ListOf list) {
            return switch (new Placement(context).listStyle(style)) {
                case NUMBERED -> inside;
                case REPEATED -> CodeBlock.of("$T.repeated($L)", type, inside(list.element()));
                case JSON -> json(inside);
                default -> text(value, style, inside);
            };
        }
        return style == Style.JSON && isStructured(value) ? json(inside) : inside;
    }

    private CodeBlock text(TypeRef value, Style style, CodeBlock inside) {
        if (value instanceof TypeRef.ListOf list && style != Style.JSON) {
            String separator = separator(new Placement(context).listStyle(style));
            return CodeBlock.of("$T.joined($S, $L)", type, separator, inside(list.element()));
        }
        return isStructured(value) ? json(inside) : inside;
    }

    private static String separator(ListStyle style) {
        return switch (style) {
            case SEMICOLON -> ";";
            case SPACE -> " ";
            case PIPE -> "|";
            default -> ",";
        };
    }

    private CodeBlock json(CodeBlock inside) {
        return CodeBlock.of("$T.json($L)", type, inside);
    }

    private boolean isStructured(TypeRef value) {
        if (value instanceof TypeRef.Scalar scalar) {
            return scalar.type() == ScalarType.ANY;
        }
        return !(value instanceof TypeRef.Named named
                && context.service().type(named.id()) instanceof TypeDefinition.EnumType);
    }

    private CodeBlock scalar(ScalarType scalar) {
        String constant = switch (scalar) {
            case STRING, BYTES -> "TEXT";
            case BOOLEAN -> "BOOLEAN";
            case INT32, INT64, BIG_INTEGER -> "INTEGER";
            case FLOAT, DOUBLE, DECIMAL -> "NUMBER";
            case ANY -> "ANY";
        };
        return CodeBlock.of("$T.$L", type, constant);
    }

    /** Writes a type with its members, but not one within itself, nor without end. */
    private final class Inside implements TypeRef.Visitor<CodeBlock> {

        private final Deque<TypeId> around = new ArrayDeque<>();
        private int depth;
        private int members;

        @Override
        public CodeBlock scalar(TypeRef.Scalar value) {
            return FactTypes.this.scalar(value.type());
        }

        @Override
        public CodeBlock list(TypeRef.ListOf value) {
            return CodeBlock.of("$T.list($L)", type, deeper(value.element()));
        }

        @Override
        public CodeBlock map(TypeRef.MapOf value) {
            return CodeBlock.of("$T.map($L)", type, deeper(value.value()));
        }

        @Override
        public CodeBlock named(TypeRef.Named value) {
            return context.service().type(value.id()).accept(new TypeDefinition.Visitor<>() {
                @Override
                public CodeBlock object(TypeDefinition.ObjectType object) {
                    return Inside.this.object(object);
                }

                @Override
                public CodeBlock enumeration(TypeDefinition.EnumType enumeration) {
                    return FactTypes.this.scalar(enumeration.base());
                }
            });
        }

        private CodeBlock object(TypeDefinition.ObjectType object) {
            members += object.properties().size();
            if (around.contains(object.id()) || members > MAX_MEMBERS) {
                return FactTypes.this.scalar(ScalarType.ANY);
            }
            around.push(object.id());
            CodeBlock.Builder code = CodeBlock.builder().add("$T.object()", type);
            for (Property property : object.properties()) {
                code.add("$Z.with($L, $L)", Literals.of(property.wireName()), deeper(property.type()));
            }
            around.pop();
            return code.build();
        }

        private CodeBlock deeper(TypeRef value) {
            depth++;
            CodeBlock code = depth > MAX_DEPTH ? FactTypes.this.scalar(ScalarType.ANY) : value.accept(this);
            depth--;
            return code;
        }
    }
}
