package io.docwright.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.docwright.model.ScalarType;
import io.docwright.model.TypeRef;
import io.docwright.runtime.Bytes;
import io.docwright.runtime.Copies;
import io.docwright.runtime.JsonReader;
import io.docwright.runtime.JsonWriter;

/** Code that reads, writes and copies a value of each type. */
final class Codecs {

    private final JavaTypes types;
    private final CopiedTypes runtime;

    Codecs(JavaTypes types, CopiedTypes runtime) {
        this.types = types;
        this.runtime = runtime;
    }

    /** Returns what reads a property: {@code in.list(3, Job::read)}. */
    CodeBlock readProperty(TypeRef type, int index) {
        return type.accept(new TypeRef.Visitor<>() {
            @Override
            public CodeBlock scalar(TypeRef.Scalar scalar) {
                return scalar.type() == ScalarType.BYTES
                        ? CodeBlock.of("in.object($L,$W$L)", index, reader(scalar))
                        : CodeBlock.of("in.$L($L)", verb(scalar.type()), index);
            }

            @Override
            public CodeBlock list(TypeRef.ListOf list) {
                String verb = list.orOne() ? "listOrOne" : "list";
                return CodeBlock.of("in.$L($L,$W$L)", verb, index, reader(list.element()));
            }

            @Override
            public CodeBlock map(TypeRef.MapOf map) {
                return CodeBlock.of("in.map($L,$W$L)", index, reader(map.value()));
            }

            @Override
            public CodeBlock named(TypeRef.Named named) {
                return CodeBlock.of("in.object($L,$W$L)", index, reader(named));
            }
        });
    }

    /** Returns what writes a property: {@code out.list("Jobs", state.jobs, Job::write)}. */
    CodeBlock writeProperty(TypeRef type, CodeBlock wireName, CodeBlock value) {
        return type.accept(new TypeRef.Visitor<>() {
            @Override
            public CodeBlock scalar(TypeRef.Scalar scalar) {
                return scalar.type() == ScalarType.BYTES
                        ? CodeBlock.of("out.object($L,$W$L,$W$L)", wireName, value, writer(scalar))
                        : CodeBlock.of("out.$L($L,$W$L)", verb(scalar.type()), wireName, value);
            }

            @Override
            public CodeBlock list(TypeRef.ListOf list) {
                return CodeBlock.of("out.list($L,$W$L,$W$L)", wireName, value, writer(list.element()));
            }

            @Override
            public CodeBlock map(TypeRef.MapOf map) {
                return CodeBlock.of("out.map($L,$W$L,$W$L)", wireName, value, writer(map.value()));
            }

            @Override
            public CodeBlock named(TypeRef.Named named) {
                return CodeBlock.of("out.object($L,$W$L,$W$L)", wireName, value, writer(named));
            }
        });
    }

    /** Returns what writes a property that is masked where it is shown. */
    CodeBlock writeSecret(TypeRef type, CodeBlock wireName, CodeBlock value) {
        return type.equals(TypeRef.of(ScalarType.STRING))
                ? CodeBlock.of("out.secret($L,$W$L)", wireName, value)
                : CodeBlock.of("out.secret($L,$W$L,$W$L)", wireName, value, writer(type));
    }

    /** Returns what reads the value at the reader's place. */
    CodeBlock readValue(TypeRef type) {
        return type.accept(new TypeRef.Visitor<>() {
            @Override
            public CodeBlock scalar(TypeRef.Scalar scalar) {
                return scalar.type() == ScalarType.BYTES
                        ? CodeBlock.of("$T.read(in)", runtime.of(Bytes.class))
                        : CodeBlock.of("in.$L()", elementVerb(scalar.type()));
            }

            @Override
            public CodeBlock list(TypeRef.ListOf list) {
                return CodeBlock.of("in.$L($L)", asList(list), reader(list.element()));
            }

            @Override
            public CodeBlock map(TypeRef.MapOf map) {
                return CodeBlock.of("in.asMap($L)", reader(map.value()));
            }

            @Override
            public CodeBlock named(TypeRef.Named named) {
                return CodeBlock.of("$T.read(in)", types.named(named));
            }
        });
    }

    /** Returns what writes the value of a variable where a value may stand. */
    CodeBlock writeValue(TypeRef type, String variable) {
        return type.accept(new TypeRef.Visitor<>() {
            @Override
            public CodeBlock scalar(TypeRef.Scalar scalar) {
                return scalar.type() == ScalarType.BYTES
                        ? CodeBlock.of("$T.write(out, $L)", runtime.of(Bytes.class), variable)
                        : CodeBlock.of("out.$L($L)", elementVerb(scalar.type()), variable);
            }

            @Override
            public CodeBlock list(TypeRef.ListOf list) {
                return CodeBlock.of("out.asList($L, $L)", variable, writer(list.element()));
            }

            @Override
            public CodeBlock map(TypeRef.MapOf map) {
                return CodeBlock.of("out.asMap($L, $L)", variable, writer(map.value()));
            }

            @Override
            public CodeBlock named(TypeRef.Named named) {
                return CodeBlock.of("$T.write(out, $L)", types.named(named), variable);
            }
        });
    }

    /** Returns a function that reads one value. */
    CodeBlock reader(TypeRef type) {
        return type.accept(new Elements(runtime.of(JsonReader.class), "read", 1) {
            @Override
            CodeBlock container(String verb, CodeBlock inside) {
                return CodeBlock.of("in$L -> in$L.$L($L)", depth(), depth(), verb, inside);
            }

            @Override
            public CodeBlock list(TypeRef.ListOf list) {
                return nested(asList(list), list.element());
            }
        });
    }

    /** Returns a function that writes one value. */
    CodeBlock writer(TypeRef type) {
        return type.accept(new Elements(runtime.of(JsonWriter.class), "write", 1) {
            @Override
            CodeBlock container(String verb, CodeBlock inside) {
                return CodeBlock.of(
                        "(out$L, value$L) ->$Wout$L.$L(value$L, $L)", depth(), depth(), depth(), verb, depth(), inside);
            }
        });
    }

    /** Returns a copy that no caller can change, of the value of a setter's parameter. */
    CodeBlock copy(TypeRef type, CodeBlock value, String lambdaName) {
        return type.accept(new TypeRef.Visitor<>() {
            @Override
            public CodeBlock scalar(TypeRef.Scalar scalar) {
                return value;
            }

            @Override
            public CodeBlock named(TypeRef.Named named) {
                return value;
            }

            @Override
            public CodeBlock list(TypeRef.ListOf list) {
                return copied("list", list.element());
            }

            @Override
            public CodeBlock map(TypeRef.MapOf map) {
                return copied("map", map.value());
            }

            private CodeBlock copied(String verb, TypeRef element) {
                if (!isContainer(element)) {
                    return CodeBlock.of("$T.$L($L)", runtime.of(Copies.class), verb, value);
                }
                CodeBlock inside = copy(element, CodeBlock.of("$L", lambdaName), lambdaName + "1");
                return CodeBlock.of("$T.$L($L, $L -> $L)", runtime.of(Copies.class), verb, value, lambdaName, inside);
            }
        });
    }

    private static String asList(TypeRef.ListOf list) {
        return list.orOne() ? "asListOrOne" : "asList";
    }

    static boolean isContainer(TypeRef type) {
        return type instanceof TypeRef.ListOf || type instanceof TypeRef.MapOf;
    }

    private static String verb(ScalarType type) {
        return switch (type) {
            case STRING -> "string";
            case BOOLEAN -> "bool";
            case INT32 -> "int32";
            case INT64 -> "int64";
            case BIG_INTEGER -> "bigInteger";
            case FLOAT, DOUBLE -> "float64";
            case DECIMAL -> "decimal";
            case BYTES -> throw new IllegalArgumentException("bytes are read and written as objects are");
            case ANY -> "json";
        };
    }

    private static String elementVerb(ScalarType type) {
        return switch (type) {
            case STRING -> "asString";
            case BOOLEAN -> "asBoolean";
            case INT32 -> "asInt";
            case INT64 -> "asLong";
            case BIG_INTEGER -> "asBigInteger";
            case FLOAT, DOUBLE -> "asDouble";
            case DECIMAL -> "asDecimal";
            case BYTES -> throw new IllegalArgumentException("bytes are read and written as objects are");
            case ANY -> "any";
        };
    }

    /** Functions over single values: method references, and lambdas for lists and maps inside others. */
    private abstract class Elements implements TypeRef.Visitor<CodeBlock> {

        private final ClassName codec;
        private final String method;
        private int depth;

        Elements(ClassName codec, String method, int depth) {
            this.codec = codec;
            this.method = method;
            this.depth = depth;
        }

        abstract CodeBlock container(String verb, CodeBlock inside);

        int depth() {
            return depth;
        }

        @Override
        public CodeBlock scalar(TypeRef.Scalar scalar) {
            return scalar.type() == ScalarType.BYTES
                    ? CodeBlock.of("$T::$L", runtime.of(Bytes.class), method)
                    : CodeBlock.of("$T::$L", codec, elementVerb(scalar.type()));
        }

        @Override
        public CodeBlock named(TypeRef.Named named) {
            return CodeBlock.of("$T::$L", types.named(named), method);
        }

        @Override
        public CodeBlock list(TypeRef.ListOf list) {
            return nested("asList", list.element());
        }

        @Override
        public CodeBlock map(TypeRef.MapOf map) {
            return nested("asMap", map.value());
        }

        final CodeBlock nested(String verb, TypeRef element) {
            depth++;
            CodeBlock inside = element.accept(this);
            depth--;
            return container(verb, inside);
        }
    }
}
