package io.docwright.sample.fake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the documentation says about an operation.
 *
 * @param name its name
 * @param method HTTP method
 * @param paths one path for each edition
 * @param parameters everything a request may carry
 * @param oneOf groups of names of which a request needs at least one
 * @param sample the documented answer, as JSON
 * @param errors the documented errors
 * @param unsuccessful how HTTP 200 tells of a failure, where the operation does so
 */
record FakeOperation(
        String name,
        String method,
        List<PathTemplate> paths,
        List<FakeParameter> parameters,
        List<List<String>> oneOf,
        String sample,
        List<DocumentedError> errors,
        Optional<ErrorForm> unsuccessful) {

    FakeOperation {
        paths = List.copyOf(paths);
        parameters = List.copyOf(parameters);
        oneOf = List.copyOf(oneOf);
        errors = List.copyOf(errors);
    }

    static FakeOperation of(String name, String method, String sample, String... paths) {
        List<PathTemplate> templates = Stream.of(paths).map(PathTemplate::new).toList();
        return new FakeOperation(name, method, templates, List.of(), List.of(), sample, List.of(), Optional.empty());
    }

    FakeOperation with(List<FakeParameter> more) {
        List<FakeParameter> all =
                Stream.concat(parameters.stream(), more.stream()).toList();
        return new FakeOperation(name, method, paths, all, oneOf, sample, errors, unsuccessful);
    }

    FakeOperation withOneOf(String... names) {
        List<List<String>> all =
                Stream.concat(oneOf.stream(), Stream.of(List.of(names))).toList();
        return new FakeOperation(name, method, paths, parameters, all, sample, errors, unsuccessful);
    }

    FakeOperation withError(int status, String code, String message) {
        DocumentedError error = new DocumentedError(status, code, message);
        List<DocumentedError> all =
                Stream.concat(errors.stream(), Stream.of(error)).toList();
        return new FakeOperation(name, method, paths, parameters, oneOf, sample, all, unsuccessful);
    }

    FakeOperation withUnsuccessful(ErrorForm form) {
        return new FakeOperation(name, method, paths, parameters, oneOf, sample, errors, Optional.of(form));
    }
}
