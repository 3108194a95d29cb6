using System.Globalization;
using System.Text;
using Lernet.Kernel.Protocol;

namespace Lernet.Kernel.Session;

/// <summary>
/// Where everything goes that a cell shows, from whichever thread, in order. Console text is gathered for a moment, so that many small
/// writes are few messages; a cell that shows more than the limit is cut off with a note.
/// </summary>
/// <param name="send">Takes the messages.</param>
/// <param name="limit">The most characters of one cell.</param>
internal sealed class OutputChannel(Action<Message> send, long limit) : IDisposable
{
    private const int FlushAtCharacters = 8192;
    private static readonly TimeSpan s_flushAfter = TimeSpan.FromMilliseconds(100);

    private readonly Lock _lock = new();
    private readonly StringBuilder _text = new();
    private string _name = "";
    private Timer? _timer;
    private long _left;

    /// <summary>Begins the next cell: it has the whole limit.</summary>
    public void BeginCell()
    {
        lock (_lock) _left = limit;
    }

    /// <summary>Console text.</summary>
    public void Write(string name, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return;
        lock (_lock)
        {
            if (_left < 0) return;
            if (name != _name) FlushText();
            _name = name;
            var fits = (int)Math.Min(text.Length, _left);
            _text.Append(text[..fits]);
            _left -= fits;
            if (fits < text.Length) Cut();
            else if (_text.Length >= FlushAtCharacters) FlushText();
            else (_timer ??= new Timer(_ => Flush())).Change(s_flushAfter, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>Something to show, or a change of it.</summary>
    public void Show(Message message, IReadOnlyList<Form> forms)
    {
        lock (_lock)
        {
            if (_left < 0) return;
            FlushText();
            _left -= forms.Sum(form => (long)form.Text.Length);
            if (_left < 0) Cut();
            else send(message);
        }
    }

    /// <summary>An error or the end of a cell, which no limit cuts.</summary>
    public void Send(Message message)
    {
        lock (_lock)
        {
            FlushText();
            send(message);
        }
    }

    /// <summary>Sends what was gathered.</summary>
    public void Flush()
    {
        lock (_lock) FlushText();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _timer?.Dispose();
        try
        {
            Flush();
        }
        catch (IOException)
        {
            // Whoever took the messages is gone.
        }
    }

    private void FlushText()
    {
        if (_text.Length == 0) return;
        send(new StreamMessage(_name, _text.ToString()));
        _text.Clear();
    }

    private void Cut()
    {
        FlushText();
        _left = -1;
        var note = string.Create(CultureInfo.InvariantCulture, $"[The cell showed more than {limit:N0} characters; the rest is left out.");
        send(new StreamMessage("stderr", $"\n{note} Show less, or raise the output limit.]\n"));
    }
}
