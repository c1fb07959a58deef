package io.docwright.lock;

import io.docwright.model.Service;
import io.docwright.symbol.ServiceSymbols;

/**
 * What a service offers, as it was accepted or as its pages say it now: wire facts and Java names, without prose, evidence and
 * positions. A model cannot be made from it again.
 *
 * @param service the service with everything below it
 */
public record Lock(LockElement service) {

    /** Name of the file beside the manifest. */
    public static final String FILE = "docwright.lock.json";

    /** Version of the form. */
    static final int VERSION = 1;

    /** Refuses an element that is no service. */
    public Lock {
        if (service.kind() != ElementKind.SERVICE) {
            throw new IllegalArgumentException("a lock is about a service, not about a " + service.kind());
        }
    }

    /** Returns what the lock of a service would say, with the places its elements were read from. */
    public static LocatedLock of(Service service, ServiceSymbols symbols) {
        return new LockMaker(service, symbols).make();
    }

    /** Returns the service's name. */
    public String name() {
        return service.name();
    }

    /** Returns the lock as its file has it. */
    public String text() {
        return LockWriter.text(this);
    }
}
