package io.docwright.handwritten.eas;

import io.docwright.runtime.ApiException;
import io.docwright.runtime.Failure;

/** A call of {@link EasClient} that failed; one of the four nested types. */
public abstract sealed class EasException extends ApiException {
    private static final long serialVersionUID = 1L;

    private EasException(Failure failure) {
        super(failure);
    }

    /**
     * Makes the exception of the subtype a failure asks for.
     *
     * @param failure everything known about it
     * @return the exception to throw
     */
    public static EasException of(Failure failure) {
        return switch (failure.kind()) {
            case SERVICE -> new Service(failure);
            case TRANSPORT -> new Transport(failure);
            case DECODE -> new Decode(failure);
            case CALLER -> new Caller(failure);
        };
    }

    /** The service answered with an error. */
    public static final class Service extends EasException {
        private static final long serialVersionUID = 1L;

        private Service(Failure failure) {
            super(failure);
        }
    }

    /** No complete answer came. */
    public static final class Transport extends EasException {
        private static final long serialVersionUID = 1L;

        private Transport(Failure failure) {
            super(failure);
        }
    }

    /** An answer came that cannot be understood. */
    public static final class Decode extends EasException {
        private static final long serialVersionUID = 1L;

        private Decode(Failure failure) {
            super(failure);
        }
    }

    /** The call was not sent, because a value or a setting is missing or unsafe. */
    public static final class Caller extends EasException {
        private static final long serialVersionUID = 1L;

        private Caller(Failure failure) {
            super(failure);
        }
    }
}
