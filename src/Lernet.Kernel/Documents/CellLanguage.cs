using System.Text.Json.Nodes;

namespace Lernet.Kernel.Documents;

/// <summary>Names of languages as .NET Interactive writes them, and where a cell's metadata holds its own.</summary>
public static class CellLanguage
{
    /// <summary>C#.</summary>
    public const string CSharp = "csharp";

    /// <summary>Markdown.</summary>
    public const string Markdown = "markdown";

    /// <summary>A cell that is passed through.</summary>
    public const string Raw = "raw";

    private static readonly HashSet<string> s_known =
        [CSharp, Markdown, Raw, "fsharp", "pwsh", "html", "javascript", "mermaid", "sql", "kql", "http", "value"];

    /// <summary>The canonical name of a language or alias (<c>c#</c> is <c>csharp</c>, <c>js</c> is <c>javascript</c>).</summary>
    public static string Canonical(string name) => name.ToLowerInvariant() switch
    {
        "c#" or "cs" => CSharp,
        "f#" or "fs" => "fsharp",
        "js" => "javascript",
        "md" => Markdown,
        "powershell" => "pwsh",
        var other => other,
    };

    /// <summary>Whether the name, or what it is an alias of, is a language that .NET Interactive knows.</summary>
    public static bool IsKnown(string name) => s_known.Contains(Canonical(name));

    internal static string? Of(JsonObject cellMetadata) =>
        Text(cellMetadata, "polyglot_notebook", "kernelName")
        ?? Text(cellMetadata, "dotnet_interactive", "language")
        ?? Text(cellMetadata, "vscode", "languageId");

    internal static void Write(JsonObject cellMetadata, string language)
    {
        Section(cellMetadata, "dotnet_interactive")["language"] = language;
        Section(cellMetadata, "polyglot_notebook")["kernelName"] = language;
    }

    /// <summary>The language of code cells that name none: what the notebook's own metadata says, else C#.</summary>
    internal static string DefaultOf(JsonObject notebookMetadata)
    {
        var kernelInfo = (notebookMetadata["polyglot_notebook"] as JsonObject)?["kernelInfo"] as JsonObject;
        return Canonical(
            (kernelInfo?["defaultKernelName"] as JsonValue)?.ToString()
            ?? Text(notebookMetadata, "kernelspec", "language")
            ?? Text(notebookMetadata, "language_info", "name")
            ?? CSharp);
    }

    private static string? Text(JsonObject owner, string section, string key)
    {
        var found = ((owner[section] as JsonObject)?[key] as JsonValue)?.ToString();
        return string.IsNullOrEmpty(found) ? null : Canonical(found);
    }

    private static JsonObject Section(JsonObject owner, string key)
    {
        if (owner[key] is JsonObject there) return there;
        var made = new JsonObject();
        owner[key] = made;
        return made;
    }
}
