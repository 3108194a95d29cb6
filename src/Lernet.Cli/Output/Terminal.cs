using System.Text;
using Spectre.Console;

namespace Lernet.Cli.Output;

/// <summary>Where text goes: a person's terminal, with colours and moving progress, or a file or pipe, with neither.</summary>
internal sealed class Terminal
{
    // Wide enough for every table, narrow enough for a log.
    private const int WidthOfAFile = 110;

    /// <param name="writer">Where the text goes.</param>
    /// <param name="interactive">Whether a person looks at it as it comes.</param>
    /// <param name="colour">Whether it may be coloured.</param>
    public Terminal(TextWriter writer, bool interactive, bool colour)
    {
        Writer = writer;
        Interactive = interactive;
        Console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new Sink(writer, interactive),
            Ansi = interactive ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = interactive ? InteractionSupport.Detect : InteractionSupport.No,
        });
        if (!interactive)
        {
            Console.Profile.Width = WidthOfAFile;
        }
    }

    public TextWriter Writer { get; }

    public bool Interactive { get; }

    public IAnsiConsole Console { get; }

    /// <summary>A terminal whose text nobody sees.</summary>
    public static Terminal Silent { get; } = new(TextWriter.Null, interactive: false, colour: false);

    /// <summary>A line of plain text, whatever characters are in it.</summary>
    public void Line(string text = "") => Writer.Write(text + "\n");

    /// <summary>A line in Spectre's markup.</summary>
    public void Marked(FormattableString text) => Console.MarkupLineInterpolated(text);

    private sealed class Sink(TextWriter writer, bool interactive) : IAnsiConsoleOutput
    {
        private readonly AnsiConsoleOutput _real = new(writer);

        public TextWriter Writer => writer;

        public bool IsTerminal => interactive;

        public int Width => interactive ? _real.Width : WidthOfAFile;

        public int Height => interactive ? _real.Height : 50;

        public void SetEncoding(Encoding encoding)
        {
        }
    }
}
