/**
 * A fake of the documented services on the loopback interface: an engine that checks requests as the vendor's gateway would,
 * and a description of each operation as data. It knows the JDK only, and nothing of the clients it is to catch out.
 */
@NullMarked
package io.docwright.sample.fake;

import org.jspecify.annotations.NullMarked;
