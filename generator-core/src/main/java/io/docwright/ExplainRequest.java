package io.docwright;

/**
 * What {@link Docwright#explain} is asked to do.
 *
 * @param specs the services to look at
 * @param element an operation, {@code Operation.request.Param}, {@code Operation.response.a.b}, a type, or a page's path or file name
 */
public record ExplainRequest(Specs specs, String element) {}
