package io.docwright.runtime;

/**
 * A computed ACS3-HMAC-SHA256 signature with every intermediate text, for diagnosis.
 *
 * @param canonicalRequest the request in canonical form
 * @param stringToSign algorithm and hash of the canonical request
 * @param signedHeaders lower-case names, sorted, joined by semicolons
 * @param signature lower-case hexadecimal
 * @param authorization value of the `Authorization` header
 */
record Acs3Signature(
        String canonicalRequest, String stringToSign, String signedHeaders, String signature, String authorization) {

    /** Which headers are signed; the canonical request holds what they are, and the rest what they prove. */
    @Override
    public String toString() {
        return "signature of " + signedHeaders;
    }
}
