/** What tests of several packages share. */
package io.docwright.testing;
