package dev.frameworkgraph.http;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A WebSocket that sends the frames it is given and reads only when told to. */
final class RawSocket implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;
    private static final int FINAL = 0x80;
    static final int TEXT = 1;
    static final int CLOSE = 8;
    static final int PING = 9;

    private final Socket socket = new Socket();
    private final DataInputStream in;

    private RawSocket(int port) throws IOException {
        socket.setReceiveBufferSize(4096);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        in = new DataInputStream(socket.getInputStream());
    }

    static RawSocket open(TestServer server) {
        try {
            RawSocket raw = new RawSocket(server.port());
            raw.write(String.join(
                    "\r\n",
                    "GET /graphql HTTP/1.1",
                    "Host: 127.0.0.1",
                    "Upgrade: websocket",
                    "Connection: Upgrade",
                    "Sec-WebSocket-Version: 13",
                    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                    "Sec-WebSocket-Extensions: permessage-deflate",
                    "Sec-WebSocket-Protocol: graphql-transport-ws",
                    "\r\n"));
            raw.requireHandshake();
            return raw;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String head) throws IOException {
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    }

    /** No extension is agreed on. */
    private void requireHandshake() throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.readUnsignedByte());
        }
        String answer = head.toString();
        if (!answer.startsWith("HTTP/1.1 101 ") || answer.contains("deflate")) {
            throw new AssertionError(answer);
        }
    }

    void say(String text) {
        send(TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A whole frame, masked with zeros. */
    void send(int type, byte[] content) {
        ByteBuffer frame = ByteBuffer.allocate(8 + content.length);
        frame.put((byte) (FINAL | type));
        if (content.length <= 125) {
            frame.put((byte) (FINAL | content.length));
        } else {
            frame.put((byte) (FINAL | 126)).putShort((short) content.length);
        }
        frame.putInt(0).put(content);
        try {
            socket.getOutputStream().write(frame.array(), 0, frame.position());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next frame: its type, then its content. */
    ByteBuffer read() {
        try {
            int type = in.readUnsignedByte() & 0x0F;
            int length = in.readUnsignedByte();
            int size = length == 127 ? (int) in.readLong() : length == 126 ? in.readUnsignedShort() : length;
            ByteBuffer frame = ByteBuffer.allocate(1 + size).put((byte) type);
            in.readFully(frame.array(), 1, size);
            return frame.rewind();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads to the end, whatever comes. */
    void awaitEnd() {
        try {
            while (in.read() >= 0) {
                // what is read does not matter
            }
        } catch (IOException e) {
            if (e instanceof java.net.SocketTimeoutException) {
                throw new AssertionError("The server did not close the connection", e);
            }
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
