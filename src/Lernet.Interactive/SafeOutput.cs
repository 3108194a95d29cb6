using Lernet.Display;

namespace Lernet.Interactive;

/// <summary>
/// Rendering that cannot kill an output: when a renderer throws, the output is one line that says so, without a stack trace and
/// without paths of the machine.
/// </summary>
internal static class SafeOutput
{
    public static string Html(Presentation presentation, object value)
    {
        try
        {
            return NotebookOutput.Of(presentation.Html(value)).ToString();
        }
        catch (Exception error)
        {
            return NotebookOutput.Of(Styles.Fragment("error", Markup.Of($"""<div class="err"><p class="v">{Line(presentation, error)}</p></div>"""))).ToString();
        }
    }

    public static string Text(Presentation presentation, object value)
    {
        try
        {
            return presentation.Text(value);
        }
        catch (Exception error)
        {
            return Line(presentation, error);
        }
    }

    private static string Line(Presentation presentation, Exception error) =>
        $"{presentation.Type.Name} could not be shown: {error.GetType().Name}: {error.Message.ReplaceLineEndings(" ")}";
}
