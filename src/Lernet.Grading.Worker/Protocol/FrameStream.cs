namespace Lernet.Grading.Worker.Protocol;

/// <summary>Frames over a pair of pipes.</summary>
internal sealed class FrameStream(Stream input, Stream output) : IDisposable
{
    public void Send(Frame frame)
    {
        output.Write(frame.ToBytes());
        output.Flush();
    }

    public Task SendAsync(Frame frame, CancellationToken cancel) => output.WriteAsync(frame.ToBytes(), cancel).AsTask();

    /// <exception cref="EndOfStreamException">The other side is gone.</exception>
    /// <exception cref="ProtocolException">The other side sent something else.</exception>
    public Frame Receive()
    {
        Span<byte> header = stackalloc byte[Frame.HeaderLength];
        input.ReadExactly(header);
        var (kind, content) = ((FrameKind)header[^1], new byte[Frame.LengthIn(header)]);
        input.ReadExactly(content);
        return new(kind, content);
    }

    /// <exception cref="EndOfStreamException">The other side is gone.</exception>
    /// <exception cref="ProtocolException">The other side sent something else.</exception>
    public async Task<Frame> ReceiveAsync(CancellationToken cancel)
    {
        var header = new byte[Frame.HeaderLength];
        await input.ReadExactlyAsync(header, cancel).ConfigureAwait(false);
        var content = new byte[Frame.LengthIn(header)];
        await input.ReadExactlyAsync(content, cancel).ConfigureAwait(false);
        return new((FrameKind)header[^1], content);
    }

    public void Dispose()
    {
        input.Dispose();
        output.Dispose();
    }
}
