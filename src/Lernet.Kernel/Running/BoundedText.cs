using System.Text;

namespace Lernet.Kernel.Running;

/// <summary>Reads a stream to its end and keeps the beginning.</summary>
internal sealed class BoundedText
{
    private const int Limit = 64 * 1024;
    private readonly StringBuilder _text = new();
    private readonly Task _reading;

    public BoundedText(TextReader reader) => _reading = ReadAsync(reader);

    /// <summary>The text, when the stream has ended; what there is, when that takes long.</summary>
    public async Task<string> EndAsync()
    {
        await Task.WhenAny(_reading, Task.Delay(TimeSpan.FromSeconds(2)));
        lock (_text) return _text.ToString();
    }

    private async Task ReadAsync(TextReader reader)
    {
        var buffer = new char[4096];
        while (await reader.ReadAsync(buffer) is var count and > 0)
            lock (_text) _text.Append(buffer, 0, Math.Min(count, Limit - _text.Length));
    }
}
