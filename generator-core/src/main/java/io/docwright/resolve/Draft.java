package io.docwright.resolve;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Located;
import io.docwright.diag.SourceLocation;
import io.docwright.manifest.ServiceManifest.Fact;
import io.docwright.model.Constraints;
import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence;
import io.docwright.model.Parameter.Location;
import io.docwright.model.Parameter.Style;
import io.docwright.model.ScalarType;
import io.docwright.model.TypeDefinition.EnumType;
import io.docwright.model.ValueFormat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** An element under construction: a parameter, a field, a list element or the root of a body. Only passes change it. */
final class Draft {

    final String name;
    final SourceLocation at;
    Optional<DocumentedType> type = Optional.empty();
    Optional<ScalarType> scalar = Optional.empty();

    /** The type that reads every value the samples show, where the documented one cannot. */
    Optional<ScalarType> held = Optional.empty();

    Optional<String> className = Optional.empty();
    Optional<Boolean> required = Optional.empty();
    Optional<ValueFormat> format = Optional.empty();
    Constraints constraints = Constraints.none();
    Optional<String> defaultValue = Optional.empty();
    Optional<Located<String>> example = Optional.empty();

    /** What the page leaves open and nobody has answered. */
    final Set<OpenQuestion> questions = new LinkedHashSet<>();

    boolean deprecated;
    boolean secret;
    List<Located<String>> prose = List.of();

    /** The description as rules read it, without marks and in pieces of bounded length; that of a list counts for its elements, too. */
    List<Located<String>> readable = List.of();

    List<EnumType.Value> values = List.of();
    Optional<SampleNode> sample = Optional.empty();
    final FieldList fields = new FieldList();
    final List<Evidence> evidence = new ArrayList<>();

    /** Parameters only: where it goes, how it is written, which editions have it; empty for all. */
    Optional<Location> location = Optional.empty();

    /** The position column's word where it names a place a client puts nothing. */
    Optional<Located<String>> elsewhere = Optional.empty();

    Optional<Style> style = Optional.empty();
    List<String> editions = List.of();

    /** The element around this one whose type this one has, too; its fields are documented there. */
    Optional<Draft> sameAs = Optional.empty();

    private Optional<Draft> element = Optional.empty();
    private Optional<Draft> list = Optional.empty();

    Draft(String name, SourceLocation at) {
        this.name = name;
        this.at = at;
    }

    /** Returns the element of a list or the value of a map, where one is known. */
    Optional<Draft> element() {
        return element;
    }

    void setElement(Draft element) {
        element.list = Optional.of(this);
        this.element = Optional.of(element);
    }

    /** Returns what messages call it: its name, or whose element it is. */
    String spokenName() {
        return name.isEmpty() && list.isPresent() ? list.get().elementName() : "`" + name + "`";
    }

    private String elementName() {
        Draft named = this;
        while (named.name.isEmpty() && named.list.isPresent()) {
            named = named.list.get();
        }
        return "an element of `" + named.name + "`";
    }

    /** Takes the fields of the element for its own: what was written as a list turned out to be an object. */
    void absorbElement() {
        Draft inner = body();
        if (inner != this) {
            fields.addAll(inner.fields);
            inner.fields.clear();
            element = Optional.empty();
        }
    }

    /** Forgets fields and element: it is something without an inside. */
    void clearInside() {
        fields.clear();
        element = Optional.empty();
    }

    /** Tells whether it is documented as a list and shown as one element of it alone. */
    boolean isShownAlone() {
        return is(DocumentedType.ARRAY)
                && !isCorrected()
                && element.isPresent()
                && sample.filter(node -> node.seenObject && !node.seenArray && !node.fromXml && node.scalars.isEmpty())
                        .isPresent();
    }

    /** Gives its fields to a new element: what was written as an object turned out to be a list of it. */
    void becomeListOfItself() {
        Draft inner = new Draft("", at);
        inner.type = Optional.of(DocumentedType.OBJECT);
        inner.className = className;
        inner.fields.addAll(fields);
        inner.evidence.addAll(evidence);
        fields.clear();
        type = Optional.of(DocumentedType.ARRAY);
        setElement(inner);
    }

    /** Returns the innermost element, the thing whose fields are meant when fields of a list are spoken of. */
    Draft body() {
        Draft body = this;
        while (body.element.isPresent()) {
            body = body.element.get();
        }
        return body;
    }

    /** Returns the field of the object, of the list's element or of the map's value with this name. */
    Optional<Draft> field(String fieldName) {
        return body().fields.named(fieldName);
    }

    boolean is(DocumentedType wanted) {
        return type.filter(wanted::equals).isPresent();
    }

    /** Tells whether this is its type in the client, too, whatever the samples show. */
    boolean isHeldAs(DocumentedType wanted) {
        return is(wanted) && held.isEmpty();
    }

    boolean isContainer() {
        return type.filter(Structure::isContainer).isPresent();
    }

    void note(Evidence.Origin origin, SourceLocation place, String rule, String detail) {
        evidence.add(new Evidence(origin, place, rule, detail));
    }

    void note(Evidence.Subject subject, Evidence.Origin origin, SourceLocation place, String rule, String detail) {
        evidence.add(new Evidence(origin, place, rule, detail, subject));
    }

    /** Keeps what a statement of this fact would answer; the message is as of {@link String#format}. */
    void ask(Fact fact, SourceLocation place, DiagnosticCode code, String format, Object... arguments) {
        questions.add(new OpenQuestion(fact, place, code, String.format(Locale.ROOT, format, arguments)));
    }

    /** Tells whether the page leaves this fact open, of this element or of a list's elements. */
    boolean asks(Fact fact) {
        return questions.stream().anyMatch(question -> question.fact() == fact)
                || element.filter(inner -> inner.asks(fact)).isPresent();
    }

    /** Forgets what a statement of this fact has answered. */
    void settle(Fact fact) {
        questions.removeIf(question -> question.fact() == fact);
        element.ifPresent(inner -> inner.settle(fact));
    }

    /** Tells whether a human stated something of this element. */
    boolean isCorrected() {
        return evidence.stream().anyMatch(fact -> fact.origin() == Evidence.Origin.CORRECTION);
    }

    /** Shows this element and everything below it to the visitor, outer before inner. */
    void walk(Consumer<Draft> visitor) {
        visitor.accept(this);
        List.copyOf(fields).forEach(field -> field.walk(visitor));
        element.ifPresent(inner -> inner.walk(visitor));
    }
}
