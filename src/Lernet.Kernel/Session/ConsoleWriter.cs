using System.Text;

namespace Lernet.Kernel.Session;

/// <summary>The console as cells see it.</summary>
/// <param name="channel">Where the text goes.</param>
/// <param name="name"><c>stdout</c> or <c>stderr</c>.</param>
internal sealed class ConsoleWriter(OutputChannel channel, string name) : TextWriter(System.Globalization.CultureInfo.InvariantCulture)
{
    public override Encoding Encoding => Encoding.UTF8;

    public override string NewLine => "\n";

    public override void Write(char value) => channel.Write(name, [value]);

    public override void Write(char[] buffer, int index, int count) => channel.Write(name, buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer) => channel.Write(name, buffer);

    public override void Write(string? value) => channel.Write(name, value);

    // A line goes out in one piece, so that lines of several threads do not mix.
    public override void WriteLine(string? value) => channel.Write(name, $"{value}\n");

    public override void WriteLine(ReadOnlySpan<char> buffer) => channel.Write(name, $"{buffer}\n");
}
