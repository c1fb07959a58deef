package io.docwright.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A server in a process of its own, so that its cost is not the client's: gives the same answer to whatever is asked. */
public final class AnswerServer {
    private static final int END_OF_HEAD = '\r' << 24 | '\n' << 16 | '\r' << 8 | '\n';

    private AnswerServer() {}

    /**
     * Serves until its input ends, which is when the process that started it does.
     *
     * @param arguments the page and the number of services
     * @throws IOException when no port is free
     */
    public static void main(String[] arguments) throws IOException {
        byte[] body = ServicesAnswer.of(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        byte[] answer = answer(body);
        ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        System.out.println(server.getLocalPort());
        Thread accepting = new Thread(() -> accept(server, answer));
        accepting.setDaemon(true);
        accepting.start();
        System.in.transferTo(OutputStream.nullOutputStream());
    }

    /** Starts the server. */
    static Process start(String page, int services) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        AnswerServer.class.getName(),
                        page,
                        String.valueOf(services)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static byte[] answer(byte[] body) throws IOException {
        String head = """
                HTTP/1.1 200 OK
                Date: Sat, 21 Nov 2026 10:00:00 GMT
                Content-Type: application/json;charset=utf-8
                Content-Length: %d
                Connection: keep-alive
                Access-Control-Allow-Origin: *
                x-acs-request-id: 8C61F0D2-7B35-4E09-A0C1-2D5B7E9F1A33
                x-acs-trace-id: 0f1e2d3c4b5a69788796a5b4c3d2e1f0

                """.formatted(body.length).replace("\n", "\r\n");
        java.io.ByteArrayOutputStream answer = new java.io.ByteArrayOutputStream();
        answer.write(head.getBytes(StandardCharsets.US_ASCII));
        answer.write(body);
        return answer.toByteArray();
    }

    private static void accept(ServerSocket server, byte[] answer) {
        while (true) {
            try {
                Socket socket = server.accept();
                socket.setTcpNoDelay(true);
                Thread serving = new Thread(() -> serve(socket, answer));
                serving.setDaemon(true);
                serving.start();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    private static void serve(Socket socket, byte[] answer) {
        try (socket;
                InputStream in = new BufferedInputStream(socket.getInputStream())) {
            while (readHead(in)) {
                socket.getOutputStream().write(answer);
            }
        } catch (IOException e) {
            System.err.println("a connection ended: " + e.getMessage());
        }
    }

    private static boolean readHead(InputStream in) throws IOException {
        int last = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            last = last << 8 | next;
            if (last == END_OF_HEAD) {
                return true;
            }
        }
        return false;
    }
}
