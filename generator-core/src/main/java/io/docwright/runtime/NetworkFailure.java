package io.docwright.runtime;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import javax.net.ssl.SSLException;
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
        boolean unreachable = false;
        boolean tls = false;
        boolean refused = false;
        boolean dropped = false;
        for (Throwable t : chain.subList(first, chain.size())) {
            unreachable |= isUnreachable(t);
            tls |= t instanceof SSLException;
            refused |= isRefused(t);
            dropped |= isDropped(t);
        }
        // a handshake ends with a connection, without one, or with a word of the other side that another attempt will
        // not change
        boolean isFinal = (refused || tls && unreachable) && !dropped;
        return new NetworkFailure(describe(chain, cause), !refused && !unreachable, !isFinal, cause);
    }

    /**
     * What an exchange of the JDK's client ended with, in the form of which {@link #of} tells the meaning.
     *
     * @param unsent whether the request certainly was not sent, whatever the exception looks like
     * @param repeats whether the JDK may have sent it and connected anew; the exception then speaks of the last connection
     */
    static Throwable seen(Throwable failure, boolean unsent, boolean repeats) {
        if (failure instanceof CancellationException) {
            return unsent ? new NeverSent() : failure;
        }
        NetworkFailure network = of(failure);
        if (unsent && network.connected()) {
            ConnectException never = new ConnectException(network.message());
            never.initCause(network.cause());
            return never;
        }
        if (!unsent && repeats && !network.connected()) {
            IOException lost =
                    new IOException("the connection ended before an answer began, and then: " + network.message());
            lost.addSuppressed(network.cause());
            return lost;
        }
        return failure;
    }

    private static boolean isUnreachable(Throwable e) {
        return e instanceof ConnectException
                || e instanceof HttpConnectTimeoutException
                || e instanceof NoRouteToHostException
                || e instanceof UnknownHostException
                || e instanceof UnresolvedAddressException
                || e instanceof NeverSent;
    }

    /** The JDK has no type for a first record that is none; what it says of later ones begins otherwise. */
    private static boolean isRefused(Throwable e) {
        return e instanceof SSLHandshakeException
                || e instanceof SSLPeerUnverifiedException
                || e instanceof SSLException && String.valueOf(e.getMessage()).startsWith("Unrecognized SSL message");
    }

    /** The JDK has no type for a handshake that the other side left; what it says of one always begins so. */
    private static boolean isDropped(Throwable e) {
        return e instanceof EOFException
                || e instanceof SocketException && !(e instanceof ConnectException)
                || e instanceof SSLHandshakeException
                        && String.valueOf(e.getMessage()).startsWith("Remote host ");
    }

    private static boolean isWrapping(Throwable e) {
        return e instanceof ExecutionException || e instanceof CompletionException || e instanceof UncheckedIOException;
    }

    private static String describe(List<Throwable> chain, Throwable e) {
        if (chain.stream()
                .anyMatch(t -> t instanceof UnresolvedAddressException || t instanceof UnknownHostException)) {
            return "the name of the host is not known";
        }
        if (e instanceof IOException && e.getMessage() != null) {
            return e.getMessage();
        }
        return e instanceof IOException ? e.toString() : "the answer could not be read: " + e;
    }
}
