package io.docwright.sample.fake;

/** A failure that was asked for. */
interface PlannedFailure {

    Refusal refusal(Route route);

    default ErrorForm form(Route route) {
        return route.service().errorForm();
    }

    /** A failure of any kind. */
    static PlannedFailure of(int status, String code, String message) {
        return route -> new Refusal(status, code, message);
    }

    /** A row of the error table of whatever operation is called next. */
    static PlannedFailure documented(String code) {
        return route -> route.operation().errors().stream()
                .filter(error -> error.code().equals(code))
                .map(error -> new Refusal(error.status(), error.code(), error.message()))
                .findFirst()
                .orElseGet(() -> notDocumented("the error `" + code + "`", route));
    }

    /** A failure that comes with HTTP 200. */
    static PlannedFailure unsuccessful(String code, String message) {
        return new PlannedFailure() {
            @Override
            public Refusal refusal(Route route) {
                return route.operation().unsuccessful().isPresent()
                        ? new Refusal(200, code, message)
                        : notDocumented("a success flag", route);
            }

            @Override
            public ErrorForm form(Route route) {
                return route.operation().unsuccessful().orElse(route.service().errorForm());
            }
        };
    }

    private static Refusal notDocumented(String what, Route route) {
        return new Refusal(501, "NotDocumented", "`" + route.operation().name() + "` does not document " + what);
    }
}
