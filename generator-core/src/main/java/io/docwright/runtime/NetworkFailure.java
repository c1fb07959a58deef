package io.docwright.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

/**
 * What an exception of a transport means for the request.
 *
 * @param message what happened, not yet cleaned
 * @param connected false only when the request certainly was not sent
 * @param mayPass false when the next attempt would certainly fail in the same way
 * @param cause what happened, without the wrapping of futures
 */
record NetworkFailure(String message, boolean connected, boolean mayPass, Throwable cause) {

    static NetworkFailure of(Throwable failure) {
        List<Throwable> chain = Causes.chain(failure);
        int first = 0;
        while (first < chain.size() - 1 && isWrapping(chain.get(first))) {
            first++;
        }
        Throwable cause = chain.get(first);
        boolean refusedTls = false;
        boolean unreachable = false;
        for (Throwable t : chain.subList(first, chain.size())) {
            refusedTls |= t instanceof SSLHandshakeException || t instanceof SSLPeerUnverifiedException;
            unreachable |= t instanceof ConnectException
                    || t instanceof HttpConnectTimeoutException
                    || t instanceof NoRouteToHostException
                    || t instanceof UnknownHostException
                    || t instanceof UnresolvedAddressException;
        }
        return new NetworkFailure(describe(cause), !refusedTls && !unreachable, !refusedTls, cause);
    }

    private static boolean isWrapping(Throwable e) {
        return e instanceof ExecutionException || e instanceof CompletionException || e instanceof UncheckedIOException;
    }

    private static String describe(Throwable e) {
        if (e instanceof IOException && e.getMessage() != null) {
            return e.getMessage();
        }
        return e instanceof IOException ? e.toString() : "the answer could not be read: " + e;
    }
}
