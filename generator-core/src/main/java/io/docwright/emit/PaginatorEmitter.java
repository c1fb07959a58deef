package io.docwright.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.docwright.model.Operation;
import io.docwright.model.TypeRef;
import io.docwright.runtime.Paged;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes, for each operation that is paged, the class that goes through its pages. */
final class PaginatorEmitter implements FileEmitter {

    private static final int INDENT = 7;

    @Override
    public List<SourceFile> emit(EmitContext context) {
        return context.service().operations().stream()
                .filter(operation -> operation.pagination().isPaged())
                .map(operation -> context.file(new Paginator(context, operation).type()))
                .toList();
    }

    /** The class of one operation. */
    private static final class Paginator {

        private final EmitContext context;
        private final Operation operation;
        private final ClassName name;
        private final ClassName request;
        private final ClassName response;

        Paginator(EmitContext context, Operation operation) {
            this.context = context;
            this.operation = operation;
            this.name = context.own(context.symbols().paginator(operation).type());
            this.request = context.own(context.symbols().operation(operation).request());
            this.response = context.own(context.symbols().operation(operation).response());
        }

        TypeSpec type() {
            PagingPart paging = new PagingPart(context, operation, request, response);
            TypeSpec.Builder type = TypeSpec.classBuilder(name)
                    .addJavadoc(Javadoc.at(3)
                            .paragraph("The pages of " + Prose.quoted(operation.name())
                                    + ", fetched one call at a time and only when they are asked for.")
                            .paragraph(
                                    "Each iterator and each stream begins with the first page again. Safe for threads.")
                            .build())
                    .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                    .addSuperinterface(ParameterizedTypeName.get(ClassName.get(Iterable.class), response))
                    .addField(paging.field())
                    .addField(FieldSpec.builder(paged(response), "pages", Modifier.PRIVATE, Modifier.FINAL)
                            .build())
                    .addMethod(constructor())
                    .addMethod(iterator())
                    .addMethod(stream());
            operation
                    .pagination()
                    .items()
                    .ifPresent(path -> type.addMethod(items(AnswerMember.of(context, operation, path))));
            paging.methods().forEach(type::addMethod);
            if (paging.usesDeprecated()) {
                type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "$S", "deprecation")
                        .build());
            }
            return type.build();
        }

        private TypeName paged(TypeName element) {
            return ParameterizedTypeName.get(context.runtime().of(Paged.class), element);
        }

        private MethodSpec constructor() {
            return MethodSpec.constructorBuilder()
                    .addParameter(request, "request")
                    .addParameter(ParameterizedTypeName.get(ClassName.get(Function.class), request, response), "call")
                    .addStatement(
                            "this.pages = $L.pages($T.requireNonNull(request, $S), call, $T::of)",
                            PagingPart.FIELD,
                            Objects.class,
                            "request",
                            context.own(context.symbols().client().exception()))
                    .build();
        }

        private MethodSpec iterator() {
            return MethodSpec.methodBuilder("iterator")
                    .addJavadoc(Javadoc.at(INDENT)
                            .paragraph("Begins with the first page.")
                            .tag(
                                    "@return fetches a page when {@code hasNext} needs it and throws there what the call throws; asking again calls again")
                            .build())
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(ParameterizedTypeName.get(ClassName.get(Iterator.class), response))
                    .addStatement("return pages.iterator()")
                    .build();
        }

        private MethodSpec stream() {
            return MethodSpec.methodBuilder("stream")
                    .addJavadoc(Javadoc.at(INDENT)
                            .paragraph("Begins with the first page.")
                            .tag("@return a sequential stream that fetches no page more than it needs")
                            .build())
                    .addModifiers(Modifier.PUBLIC)
                    .returns(ParameterizedTypeName.get(ClassName.get(Stream.class), response))
                    .addStatement("return pages.stream()")
                    .build();
        }

        private MethodSpec items(AnswerMember items) {
            TypeRef element = ((TypeRef.ListOf) items.type()).element();
            return MethodSpec.methodBuilder(
                            context.symbols().paginator(operation).items())
                    .addJavadoc(Javadoc.at(INDENT)
                            .paragraph("What is on the pages, one after the other.")
                            .tag("@return the items, to iterate over or to stream")
                            .build())
                    .addModifiers(Modifier.PUBLIC)
                    .returns(paged(context.types().of(element)))
                    .addStatement("return pages.items($T::$L)", name, PagingPart.ITEMS)
                    .build();
        }
    }
}
