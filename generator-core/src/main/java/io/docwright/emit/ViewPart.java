package io.docwright.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.docwright.model.Evidence;
import io.docwright.model.ScalarType;
import io.docwright.model.TypeRef;
import io.docwright.model.TypedView;
import io.docwright.model.ValueFormat;
import io.docwright.runtime.JsonValue;
import io.docwright.runtime.Scalars;
import io.docwright.runtime.Views;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What a member offers beside its value as it stands on the wire, where its page documents what that means. */
final class ViewPart {

    private static final int ACCESSOR_INDENT = 7;
    private static final int SETTER_INDENT = 11;

    private final EmitContext context;
    private final Member member;
    private final ClassName views;

    ViewPart(EmitContext context, Member member) {
        this.context = context;
        this.member = member;
        this.views = context.runtime().of(Views.class);
    }

    /** Returns the method beside the accessor. */
    Optional<MethodSpec> accessor() {
        return member.view().map(name -> {
            MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                    .addJavadoc(Javadoc.at(ACCESSOR_INDENT)
                            .paragraph(what() + ", read when called. " + statement())
                            .tag("@return " + returned())
                            .deprecatedIf(member.property().deprecated())
                            .build())
                    .addModifiers(Modifier.PUBLIC)
                    .returns(returnType())
                    .addStatement("return $L", read());
            if (member.property().deprecated()) {
                method.addAnnotation(Deprecated.class);
            }
            return method.build();
        });
    }

    /** Returns the setter beside the wire's, which has the description; none where the page does not say exactly how the value is written. */
    Optional<MethodSpec> setter(ValueClass owner) {
        return member.view().flatMap(name -> written()).map(value -> {
            MethodSpec.Builder method = MethodSpec.methodBuilder(member.name())
                    .addJavadoc(Javadoc.at(SETTER_INDENT)
                            .paragraph("Sets " + Prose.quoted(member.property().wireName())
                                    + ", written in its documented form, "
                                    + Prose.quoted(format().word()) + ".")
                            .param(member.name(), "the value; null leaves it out")
                            .tag("@return this")
                            .deprecatedIf(member.property().deprecated())
                            .build())
                    .addModifiers(Modifier.PUBLIC)
                    .returns(owner.builder())
                    .addParameter(JavaTypes.nullable(viewType()), member.name())
                    .addStatement("return this.$N($L)", member.name(), value);
            if (member.property().deprecated()) {
                method.addAnnotation(Deprecated.class);
            }
            return method.build();
        });
    }

    private CodeBlock read() {
        CodeBlock wire = member.value();
        return switch (format()) {
            case EPOCH_SECONDS -> CodeBlock.of("$T.epoch($L, $T.SECONDS)", views, wire, ChronoUnit.class);
            case EPOCH_MILLIS -> CodeBlock.of("$T.epoch($L, $T.MILLIS)", views, wire, ChronoUnit.class);
            case DATE_TIME, DATE_TIME_MINUTES, DATE_TIME_MILLIS -> CodeBlock.of("$T.dateTime($L)", views, wire);
            case LOCAL_DATE_TIME -> CodeBlock.of("$T.localDateTime($L)", views, wire);
            case DATE -> CodeBlock.of("$T.date($L)", views, wire);
            case COMMA_LIST -> CodeBlock.of("$T.list($L, $S)", views, wire, ",");
            case SEMICOLON_LIST -> CodeBlock.of("$T.list($L, $S)", views, wire, ";");
            case JSON -> CodeBlock.of("$T.json($L)", views, wire);
        };
    }

    private Optional<CodeBlock> written() {
        String value = member.name();
        return switch (format()) {
            case EPOCH_SECONDS -> count(ChronoUnit.SECONDS);
            case EPOCH_MILLIS -> count(ChronoUnit.MILLIS);
            case DATE_TIME_MINUTES -> text(ChronoUnit.MINUTES);
            case DATE_TIME -> text(ChronoUnit.SECONDS);
            case DATE_TIME_MILLIS -> text(ChronoUnit.MILLIS);
            case LOCAL_DATE_TIME -> Optional.empty();
            case DATE, JSON -> Optional.of(CodeBlock.of("$T.text($N)", views, value));
            case COMMA_LIST -> Optional.of(CodeBlock.of("$T.text($N, $S)", views, value, ","));
            case SEMICOLON_LIST -> Optional.of(CodeBlock.of("$T.text($N, $S)", views, value, ";"));
        };
    }

    private Optional<CodeBlock> text(ChronoUnit unit) {
        return Optional.of(CodeBlock.of("$T.text($N, $T.$L)", views, member.name(), ChronoUnit.class, unit.name()));
    }

    private Optional<CodeBlock> count(ChronoUnit unit) {
        CodeBlock count = CodeBlock.of("$T.count($N, $T.$L)", views, member.name(), ChronoUnit.class, unit.name());
        ScalarType type = ((TypeRef.Scalar) member.type()).type();
        if (type == ScalarType.STRING) {
            return Optional.of(CodeBlock.of("$T.text($L)", context.runtime().of(Scalars.class), count));
        }
        return Optional.of(count).filter(exact -> type == ScalarType.INT64);
    }

    private TypedView view() {
        return member.property().view().orElseThrow();
    }

    private ValueFormat format() {
        return member.property().format().orElseThrow();
    }

    private String what() {
        String value = Prose.quoted(member.property().wireName());
        return switch (view()) {
            case INSTANT -> value + " as a moment";
            case LOCAL_DATE_TIME -> value + " as a date and time without a zone";
            case LOCAL_DATE -> value + " as a date";
            case LIST -> "The values of the list in " + value;
            case JSON -> "The JSON document in " + value;
        };
    }

    /** Says who gave the value its form; {@code explain} shows the place, which would change with every line of the page. */
    private String statement() {
        String form = "Its form, " + Prose.quoted(format().word()) + ",";
        Optional<Evidence> fact = member.property().evidence().stream()
                .filter(one -> one.subject() == Evidence.Subject.FORMAT)
                .min(Comparator.comparing(Evidence::origin));
        return fact.map(found -> form + " is " + witness(found.origin()) + ".").orElse(form + " is documented.");
    }

    private static String witness(Evidence.Origin origin) {
        return switch (origin) {
            case CORRECTION -> "stated in the manifest";
            case DOCUMENTED, PROSE -> "stated in its description";
            case SAMPLE -> "shown by the sample";
            case ASSUMED -> "assumed";
        };
    }

    private String returned() {
        return view() == TypedView.LIST
                ? "the values, unmodifiable; empty when absent"
                : "the value; empty when it is absent or has another form";
    }

    private TypeName returnType() {
        return view() == TypedView.LIST
                ? viewType()
                : ParameterizedTypeName.get(ClassName.get(Optional.class), viewType());
    }

    private TypeName viewType() {
        return switch (view()) {
            case INSTANT -> ClassName.get(Instant.class);
            case LOCAL_DATE_TIME -> ClassName.get(LocalDateTime.class);
            case LOCAL_DATE -> ClassName.get(LocalDate.class);
            case LIST -> ParameterizedTypeName.get(List.class, String.class);
            case JSON -> context.runtime().of(JsonValue.class);
        };
    }
}
