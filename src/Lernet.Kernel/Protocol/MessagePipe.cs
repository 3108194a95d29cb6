using System.IO.Pipes;
using System.Text;

namespace Lernet.Kernel.Protocol;

/// <summary>One end of the pipe between runner and worker. Console output never passes here, so user code cannot disturb it.</summary>
internal sealed class MessagePipe(PipeStream pipe) : IDisposable
{
    private readonly MemoryStream _outgoing = new();
    private readonly Lock _sending = new();

    /// <summary>Sends a message whole, whichever threads are sending.</summary>
    /// <exception cref="IOException">The other end is gone.</exception>
    public void Send(Message message)
    {
        lock (_sending)
        {
            _outgoing.SetLength(sizeof(int));
            _outgoing.Position = sizeof(int);
            using (var writer = new BinaryWriter(_outgoing, Encoding.UTF8, leaveOpen: true)) MessageFormat.Write(writer, message);
            var bytes = _outgoing.GetBuffer().AsSpan(0, (int)_outgoing.Length);
            BitConverter.TryWriteBytes(bytes, bytes.Length - sizeof(int));
            pipe.Write(bytes);
        }
    }

    /// <summary>The next message, or null when the other end is gone.</summary>
    public async Task<Message?> ReceiveAsync(CancellationToken cancel = default)
    {
        try
        {
            var length = new byte[sizeof(int)];
            await pipe.ReadExactlyAsync(length, cancel);
            var content = new byte[BitConverter.ToInt32(length)];
            await pipe.ReadExactlyAsync(content, cancel);
            using var reader = new BinaryReader(new MemoryStream(content), Encoding.UTF8);
            return MessageFormat.Read(reader);
        }
        catch (Exception error) when (error is EndOfStreamException or IOException or ObjectDisposedException)
        {
            return null;
        }
    }

    public void Dispose() => pipe.Dispose();
}
