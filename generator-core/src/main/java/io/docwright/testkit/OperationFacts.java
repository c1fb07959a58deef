package io.docwright.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the documentation says about an operation. Immutable. */
public final class OperationFacts {
    private static final Failure THROTTLING = new Failure(429, "Throttling", "too many requests");

    private final Builder state;

    private OperationFacts(Builder state) {
        this.state = state;
    }

    /**
     * Begins an operation.
     *
     * @param name its documented name
     * @param method HTTP method
     * @return a builder
     */
    public static Builder of(String name, String method) {
        return new Builder(name, method);
    }

    String name() {
        return state.name;
    }

    String method() {
        return state.method;
    }

    List<EditionPath> paths() {
        return state.paths;
    }

    List<ParameterFacts> parameters() {
        return state.parameters;
    }

    /** The parameter that is the whole JSON body. */
    Optional<ParameterFacts> body() {
        return Optional.ofNullable(state.body);
    }

    List<List<String>> groups() {
        return state.groups;
    }

    /** The documented answers, as JSON. */
    List<String> samples() {
        return List.copyOf(state.samples);
    }

    /** The answer that is served; an operation without a sample answers with nothing in it. */
    String sample() {
        return state.samples.isEmpty() ? state.empty : state.samples.get(0);
    }

    /** How HTTP 200 tells of a failure, where the operation does so. */
    Optional<ErrorForm> unsuccessful() {
        return Optional.ofNullable(state.unsuccessful);
    }

    /** How the operation hands out a list in pages, where it does. */
    Optional<PagingFacts> paging() {
        return Optional.ofNullable(state.paging);
    }

    List<String> errorCodes() {
        return state.errors.stream().map(Failure::code).toList();
    }

    Optional<Failure> error(String code) {
        return state.errors.stream().filter(error -> error.code().equals(code)).findFirst();
    }

    /** The documented error for too many requests, else the usual one. */
    Failure throttling() {
        return state.errors.stream()
                .filter(error ->
                        error.status() == THROTTLING.status() || error.code().startsWith(THROTTLING.code()))
                .findFirst()
                .orElse(THROTTLING);
    }

    /**
     * A path.
     *
     * @param edition the edition that has it; empty where there is only one
     * @param template the documented path
     */
    record EditionPath(String edition, PathTemplate template) {}

    /**
     * A documented error.
     *
     * @param status HTTP status
     * @param code the documented code
     * @param message the documented message
     */
    record Failure(int status, String code, String message) {}

    /** Collects what is documented. Not safe for threads. */
    public static final class Builder {
        private final String name;
        private final String method;
        private final List<EditionPath> paths = new ArrayList<>();
        private final List<ParameterFacts> parameters = new ArrayList<>();
        private final List<List<String>> groups = new ArrayList<>();
        private final List<Failure> errors = new ArrayList<>();
        private final List<String> samples = new ArrayList<>();
        private @Nullable ParameterFacts body;
        private @Nullable ErrorForm unsuccessful;
        private @Nullable PagingFacts paging;
        private String empty = "{}";

        private Builder(String name, String method) {
            this.name = Objects.requireNonNull(name, "name");
            this.method = Objects.requireNonNull(method, "method");
        }

        /**
         * Adds the path.
         *
         * @param template with names in braces
         * @return this
         */
        public Builder path(String template) {
            return path(template, "");
        }

        /**
         * Adds the path of one edition.
         *
         * @param template with names in braces
         * @param edition name of the edition
         * @return this
         */
        public Builder path(String template, String edition) {
            paths.add(new EditionPath(edition, new PathTemplate(template)));
            return this;
        }

        /**
         * Adds a parameter that a request may leave out.
         *
         * @param location where it travels
         * @param parameter its name
         * @param type what its value looks like
         * @param editions the editions that have it; none when all have
         * @return this
         */
        public Builder optional(Location location, String parameter, ValueType type, String... editions) {
            parameters.add(new ParameterFacts(location, parameter, type, false, List.of(editions)));
            return this;
        }

        /**
         * Adds a parameter that every request must have.
         *
         * @param location where it travels
         * @param parameter its name
         * @param type what its value looks like
         * @param editions the editions that have it; none when all have
         * @return this
         */
        public Builder required(Location location, String parameter, ValueType type, String... editions) {
            parameters.add(new ParameterFacts(location, parameter, type, true, List.of(editions)));
            return this;
        }

        /**
         * Says that one value is the whole JSON body.
         *
         * @param parameter its name, for messages
         * @param type what it looks like
         * @param required whether a request must have it
         * @return this
         */
        public Builder body(String parameter, ValueType type, boolean required) {
            body = new ParameterFacts(Location.BODY, parameter, type, required, List.of());
            return this;
        }

        /**
         * Says that a request needs at least one of some parameters.
         *
         * @param names their names
         * @return this
         */
        public Builder atLeastOneOf(String... names) {
            groups.add(List.of(names));
            return this;
        }

        /**
         * Adds a documented error.
         *
         * @param status HTTP status
         * @param code its code
         * @param message its message
         * @return this
         */
        public Builder error(int status, String code, String message) {
            errors.add(new Failure(status, code, message));
            return this;
        }

        /**
         * Says how HTTP 200 tells of a failure.
         *
         * @param form the members of such an answer
         * @return this
         */
        public Builder unsuccessful(ErrorForm form) {
            unsuccessful = form;
            return this;
        }

        /**
         * Says how the operation hands out a list in pages.
         *
         * @param facts what is known of it
         * @return this
         */
        public Builder paging(PagingFacts facts) {
            paging = facts;
            return this;
        }

        /**
         * Adds a documented answer.
         *
         * @param json its text
         * @return this
         */
        public Builder sample(String json) {
            samples.add(json);
            return this;
        }

        /**
         * Says what an answer with nothing in it looks like, for an operation without a sample.
         *
         * @param json its text
         * @return this
         */
        public Builder empty(String json) {
            empty = json;
            return this;
        }

        /**
         * Ends the description.
         *
         * @return the operation
         */
        public OperationFacts build() {
            return new OperationFacts(this);
        }
    }
}
