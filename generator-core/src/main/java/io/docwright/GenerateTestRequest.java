package io.docwright;

/**
 * What {@link Docwright#generateTest} is asked to do.
 *
 * @param sources the services to read, and where test sources go
 * @param fakes whether fakes are written, with their support classes
 * @param contractTests whether contract tests are written, which need JUnit and the fakes
 */
public record GenerateTestRequest(GenerateRequest sources, boolean fakes, boolean contractTests) {}
