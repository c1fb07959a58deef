package io.docwright.lock;

import static io.docwright.lock.Fact.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The kinds of elements of a lock: under which key they stand, what is stated of them, and what stands below them. */
public enum ElementKind {
    /** A documented value of a type. */
    VALUE("values", EnumSet.of(JAVA_NAME), EnumSet.of(DESCRIPTION)),
    /** A property of a type. */
    PROPERTY("properties", EnumSet.of(TYPE, JAVA_NAME, JAVA_TYPE), with(memberFacts(), JAVA_VIEW)),
    /** A type that becomes a Java class. */
    TYPE_DEFINITION("types", EnumSet.of(JAVA_NAME), EnumSet.of(BASE, DESCRIPTION), PROPERTY, VALUE),
    /** An error code. */
    ERROR("errors", EnumSet.noneOf(Fact.class), EnumSet.of(STATUS, DESCRIPTION, JAVA_NAME)),
    /** A header of the answer. */
    HEADER("responseHeaders", EnumSet.of(TYPE), memberFacts()),
    /** A parameter; its name begins with its location and a colon. */
    PARAMETER(
            "parameters",
            EnumSet.of(TYPE, JAVA_NAME, JAVA_TYPE),
            with(memberFacts(), WRITTEN_AS, WHOLE_BODY, EDITIONS, JAVA_VIEW)),
    /** The path of one edition, or of all. */
    EDITION_PATH("paths", EnumSet.of(PATH), EnumSet.noneOf(Fact.class)),
    /** An operation. */
    OPERATION(
            "operations",
            EnumSet.of(HTTP_METHOD, JAVA_METHOD, JAVA_REQUEST, JAVA_RESPONSE),
            EnumSet.of(
                    AT_LEAST_ONE,
                    RESPONSE,
                    FAIL_ON_SUCCESS_FALSE,
                    IDEMPOTENT,
                    CLIENT_TOKEN,
                    PAGING,
                    PAGING_ANSWER,
                    HISTORY,
                    DEPRECATED,
                    DESCRIPTION,
                    JAVA_BODY,
                    JAVA_PAGINATOR,
                    JAVA_PAGINATOR_METHOD,
                    JAVA_ITEMS,
                    JAVA_ITEM),
            EDITION_PATH,
            PARAMETER,
            HEADER,
            ERROR),
    /** An edition of the service. */
    EDITION("editions", EnumSet.of(JAVA_NAME), EnumSet.noneOf(Fact.class)),
    /** A region with a host of its own, {@code *} for all others. */
    REGION("endpoints", EnumSet.of(HOST), EnumSet.noneOf(Fact.class)),
    /** The service itself, which is the whole lock. */
    SERVICE(
            "service",
            EnumSet.of(API_STYLE, AUTH, JAVA_PACKAGE, JAVA_RUNTIME, JAVA_CLIENT, JAVA_EXCEPTION),
            EnumSet.of(VERSION, AUTH_HEADER, ENDPOINT),
            REGION,
            EDITION,
            OPERATION,
            TYPE_DEFINITION);

    private final String group;
    private final Set<Fact> required;
    private final Set<Fact> facts;
    private final List<ElementKind> children;

    ElementKind(String group, Set<Fact> required, Set<Fact> optional, ElementKind... children) {
        this.group = group;
        this.required = required;
        this.facts = EnumSet.copyOf(required.isEmpty() ? optional : required);
        this.facts.addAll(optional);
        this.children = List.of(children);
    }

    private static Set<Fact> memberFacts() {
        return EnumSet.of(
                REQUIRED,
                REQUIRED_WHEN,
                FORMAT,
                MINIMUM,
                MAXIMUM,
                MIN_LENGTH,
                MAX_LENGTH,
                MIN_ITEMS,
                MAX_ITEMS,
                PATTERN,
                DEFAULT,
                DEPRECATED,
                SECRET,
                DESCRIPTION);
    }

    private static Set<Fact> with(Set<Fact> facts, Fact... more) {
        facts.addAll(Arrays.asList(more));
        return facts;
    }

    /** Returns the key under which elements of this kind stand. */
    public String group() {
        return group;
    }

    /** Returns the kinds that stand below. */
    public List<ElementKind> children() {
        return children;
    }

    Set<Fact> required() {
        return required;
    }

    /** Returns what can be stated, the required facts included. */
    public Set<Fact> facts() {
        return EnumSet.copyOf(facts);
    }

    Optional<ElementKind> child(String key) {
        return children.stream().filter(kind -> kind.group.equals(key)).findFirst();
    }
}
