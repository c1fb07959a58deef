package com.example;

import com.example.archive.ArchiveClient;
import com.example.library.LibraryClient;
import com.example.runtime.CredentialsProvider;

/** Uses both clients with the credentials of one type. */
final class App {

    private App() {}

    static String titles(LibraryClient library, ArchiveClient archive) {
        return library.getBook(r -> r.bookId("b-17")).title() + archive.getBook(r -> r.bookId("b-17")).title();
    }

    static CredentialsProvider credentials() {
        return CredentialsProvider.environment();
    }
}
