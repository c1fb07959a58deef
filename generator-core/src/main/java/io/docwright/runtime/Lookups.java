package io.docwright.runtime;

import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.Security;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Knows when the JDK answers the lookup of a host from its cache: the JDK looks the host of each request up in the thread that
 * begins it, where no deadline reaches. The cache gives the same object for as long as it keeps an address, so that another
 * object shows an address to be younger than the last look.
 */
final class Lookups {
    private static final Look NONE = new Look("", null, 0, Long.MIN_VALUE);
    private static final long MARGIN = TimeUnit.SECONDS.toNanos(1);
    private static final int JDK_SECONDS = 30;
    private static final int NUMBERS = 4;
    private static final int FOREVER_SECONDS = 86_400;
    private static final long LOOK_AGAIN = TimeUnit.SECONDS.toNanos(30);

    private final @Nullable ProxySelector proxy;
    private final Resolver resolver;
    private final LongSupplier clock;
    private final long keptNanos;
    private volatile Look last = NONE;

    /** Looks names up. */
    interface Resolver {
        InetAddress look(String host) throws UnknownHostException;
    }

    /**
     * What the cache gave.
     *
     * @param address null when nothing is known
     * @param at when it was certainly still in the cache
     * @param until how long it certainly stays there
     */
    private record Look(String host, @Nullable InetAddress address, long at, long until) {}

    /** Looks up as an HTTP client does that was given this proxy, or none. */
    Lookups(@Nullable ProxySelector proxy) {
        this(proxy, InetAddress::getByName, System::nanoTime, TimeUnit.SECONDS.toNanos(keptSeconds()));
    }

    Lookups(@Nullable ProxySelector proxy, Resolver resolver, LongSupplier clock, long keptNanos) {
        this.proxy = proxy;
        this.resolver = resolver;
        this.clock = clock;
        this.keptNanos = keptNanos - MARGIN;
    }

    /** Whether a look now certainly waits for no name server. */
    boolean answersAtOnce(URI uri) {
        Look known = last;
        return known.address != null && known.host.equals(uri.getHost()) && known.until - clock.getAsLong() > 0;
    }

    /** Looks a host up, in a thread that may wait. */
    void look(URI uri) {
        Look before = last;
        long now = clock.getAsLong();
        String host = uri.getHost();
        try {
            InetAddress address = resolver.look(host);
            last = isDirect(uri) ? new Look(host, address, now, until(before, host, address, now)) : NONE;
        } catch (UnknownHostException | RuntimeException e) {
            // the exchange finds out for itself; a proxy selector is the user's code
            last = NONE;
        }
    }

    private long until(Look before, String host, InetAddress address, long now) {
        if (isAddress(host)) {
            // whether there is a proxy may change
            return now + LOOK_AGAIN;
        }
        if (keptNanos <= 0 || !before.host.equals(host)) {
            return now;
        }
        return address != before.address ? before.at + keptNanos : before.until;
    }

    /** Whether a host is an address as such, which no name server is ever asked for. */
    static boolean isAddress(String host) {
        if (host.startsWith("[")) {
            return true;
        }
        String[] numbers = host.split("\\.", -1);
        if (numbers.length != NUMBERS) {
            return false;
        }
        for (String number : numbers) {
            if (!isByte(number)) {
                return false;
            }
        }
        return true;
    }

    /** As everybody reads it: of a leading zero some say that it makes the number octal. */
    private static boolean isByte(String number) {
        int value = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c < '0' || c > '9' || i > 2 || i == 1 && value == 0) {
                return false;
            }
            value = 10 * value + c - '0';
        }
        return !number.isEmpty() && value <= 0xff;
    }

    /** With a proxy, it is the proxy's name that is looked up. */
    private boolean isDirect(URI uri) {
        ProxySelector selector = proxy == null ? ProxySelector.getDefault() : proxy;
        return selector == null || selector.select(uri).stream().allMatch(chosen -> chosen.type() == Proxy.Type.DIRECT);
    }

    /** How long the JDK keeps an address, as it was set up: negative stands for ever. */
    private static int keptSeconds() {
        String set = Security.getProperty("networkaddress.cache.ttl");
        try {
            int seconds = set == null ? Integer.getInteger("sun.net.inetaddr.ttl", JDK_SECONDS) : Integer.parseInt(set);
            return seconds < 0 ? FOREVER_SECONDS : seconds;
        } catch (NumberFormatException e) {
            return JDK_SECONDS;
        }
    }
}
