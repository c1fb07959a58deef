/**
 * Fakes of documented services on the loopback interface, and the contract that documented samples are held to: an engine
 * that checks requests as the real service would, and the description of each operation as data. It is copied beside
 * generated clients and knows the JDK only: nothing of the signing, writing and reading that it is to catch out.
 */
@NullMarked
package io.docwright.testkit;

import org.jspecify.annotations.NullMarked;
