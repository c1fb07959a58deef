package io.docwright.runtime;

/** Makes the exceptions of one client's family. */
@FunctionalInterface
public interface ExceptionFactory {

    /**
     * Makes the exception for a failure, of the subtype that its kind asks for.
     *
     * @param failure everything known about it
     * @return the exception to throw
     */
    ApiException create(Failure failure);
}
