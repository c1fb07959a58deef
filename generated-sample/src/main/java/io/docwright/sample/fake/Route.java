package io.docwright.sample.fake;

import java.util.Map;

/**
 * The operation that a request asks for.
 *
 * @param service the service it belongs to
 * @param operation the operation
 * @param template the documented path that fits
 * @param pathValues raw values of the path by name
 */
record Route(FakeService service, FakeOperation operation, PathTemplate template, Map<String, String> pathValues) {}
