namespace Lernet.Handouts.Code;

/// <summary>Languages of cells as readers know them.</summary>
internal static class LanguageName
{
    public static string Of(string language) => language switch
    {
        "csharp" => "C#",
        "fsharp" => "F#",
        "html" => "HTML",
        "javascript" => "JavaScript",
        "pwsh" => "PowerShell",
        "sql" => "SQL",
        "markdown" => "Markdown",
        _ => Html.Text(language),
    };
}
