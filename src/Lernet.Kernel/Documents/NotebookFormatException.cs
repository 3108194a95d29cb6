namespace Lernet.Kernel.Documents;

/// <summary>
/// A file that is not a notebook this kit can read or write. The message names the file, what was found, the rule and the remedy.
/// </summary>
public sealed class NotebookFormatException : Exception
{
    private NotebookFormatException(string path, string found, string rule, string remedy, Exception? cause = null)
        : base($"{path}: {found} {rule} {remedy}", cause) => Path = path;

    /// <summary>The file.</summary>
    public string Path { get; }

    internal static NotebookFormatException Missing(string path) => Directory.Exists(path)
        ? new(path, "this is a folder.", "A notebook is one file.", "Name an .ipynb or .dib file in it.")
        : new(path, "there is no such file.", "A notebook is read from an .ipynb or .dib file.",
            $"Check the spelling; relative names start at {Directory.GetCurrentDirectory()}.");

    internal static NotebookFormatException UnknownExtension(string path) =>
        new(path, $"found the extension '{System.IO.Path.GetExtension(path)}'.",
            "Notebooks are .ipynb or .dib files.", "Rename the file, or convert it.");

    internal static NotebookFormatException Unreadable(string path, Exception cause) =>
        new(path, $"the file cannot be read ({cause.Message.TrimEnd('.')}).",
            "A notebook must be readable by you.", "Check its permissions.", cause);

    internal static NotebookFormatException NotText(string path) =>
        new(path, "found bytes that are not UTF-8.", "Notebooks are UTF-8 text.", "Save the file as UTF-8.");

    internal static NotebookFormatException Empty(string path) =>
        new(path, "the file is empty.", "An .ipynb file is a JSON object.", "Restore it from version control, or start a new notebook.");

    internal static NotebookFormatException NotJson(string path, long line, long column) =>
        new(path, $"found text that is not JSON at line {line}, column {column}.", "An .ipynb file is a JSON object.",
            "Open the file in an editor at that place; merge conflict markers are a common cause.");

    internal static NotebookFormatException Truncated(string path, long line) =>
        new(path, $"the JSON breaks off at its end, line {line}.", "An .ipynb file is one complete JSON object.",
            "The file was cut short: restore it from version control or copy it again.");

    internal static NotebookFormatException WrongVersion(string path, string found) =>
        new(path, $"found {found}.", "This kit reads nbformat 4.", "Convert the file: jupyter nbconvert --to notebook --nbformat 4 FILE.");

    internal static NotebookFormatException Malformed(string path, string place, string found, string rule) =>
        new(path, $"at {place} found {found}.", rule, "Repair the file in a text editor, or save it again from Jupyter or VS Code.");

    internal static NotebookFormatException NoCells(string path) =>
        new(path, "found no cells.", "Running a notebook needs at least one cell.", "Add a cell, or name another file.");

    internal static NotebookFormatException DuplicateId(string path, string id, int first, int second) =>
        new(path, $"cells {first} and {second} both have the id '{id}'.", "Ids are unique in a notebook.",
            "Delete the id of one of them: a new one is given when the file is saved.");

    internal static NotebookFormatException SeparatorInCell(string path, int cell, string line) =>
        new(path, $"cell {cell} holds the line '{line}'.", "In a .dib file that line would start a new cell.",
            "Indent the line by a space, or keep the notebook as .ipynb.");
}
