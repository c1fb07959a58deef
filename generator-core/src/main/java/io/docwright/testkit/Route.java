package io.docwright.testkit;

import java.util.List;
import java.util.Map;

/**
 * The operation that a request asks for.
 *
 * @param operation the operation
 * @param editions the editions whose path fits; empty where there are none
 * @param pathValues raw values of the path by name
 */
record Route(OperationFacts operation, List<String> editions, Map<String, String> pathValues) {}
