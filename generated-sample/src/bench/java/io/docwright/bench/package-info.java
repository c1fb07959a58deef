/** Our client beside its peers: what decoding an answer and a whole call cost, in CPU time and bytes. */
package io.docwright.bench;
