namespace Lernet.Grading;

/// <summary>Which names a file or folder of a course may have: those that every operating system keeps as they are.</summary>
public static class FolderName
{
    /// <summary>The longest name, in characters.</summary>
    public const int Longest = 120;

    // Windows takes these for devices, also with an extension.
    private static readonly HashSet<string> s_devices = new(
        ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$",
            .. from device in new[] { "COM", "LPT" } from digit in "0123456789¹²³" select $"{device}{digit}"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a name may be used.</summary>
    public static bool IsValid(string name) => Problem(name) is null;

    /// <summary>What is wrong with the name of an assignment or student, as the rest of a sentence; null when nothing is.</summary>
    public static string? Problem(string name) =>
        // '+' parts the fields of a name in nbgrader's exchange.
        name.Contains('+', StringComparison.Ordinal) ? "holds '+'" : FileProblem(name);

    /// <summary>What is wrong with the name of a file, as the rest of a sentence; null when nothing is.</summary>
    public static string? FileProblem(string name)
    {
        if (name.Length == 0) return "is empty";
        if (name.Length > Longest) return $"has {name.Length} characters, {Longest} are the most";
        if (name is "." or "..") return "names this or the upper folder";
        if (name[0] is '-' or '.' or ' ' or '~') return $"begins with '{name[0]}'";
        if (name[^1] is '.' or ' ') return $"ends with '{name[^1]}'";
        if (name.FirstOrDefault(IsForbidden) is var odd and not '\0') return $"holds '{odd}'";
        if (name.Any(letter => char.IsControl(letter) || char.IsSurrogate(letter) || IsInvisible(letter))) return "holds a character that cannot be seen";
        if (ComposedText.Of(name) != name) return "is written with combining marks (letters with accents are one character each)";
        return s_devices.Contains(name.Split('.')[0].TrimEnd(' ')) ? "is the name of a device on Windows" : null;
    }

    /// <summary>The name itself, if it may be used.</summary>
    /// <exception cref="GradingException">It may not.</exception>
    public static string Checked(string name) => Problem(name) is { } problem
        ? throw GradingException.Course(
            $"the name '{Printable(name)}' {problem}. Assignments and students are folders that must be the same on every system. Choose another name.")
        : name;

    /// <summary>A name as it may be shown: what cannot be seen is written as its code, and the middle of a long one is left out.</summary>
    public static string Printable(string name)
    {
        var shown = string.Concat(name.Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) || IsInvisible(letter)
            ? $"\\u{(int)letter:x4}"
            : letter.ToString()));
        return shown.Length <= Longest ? shown : $"{shown[..(Longest / 2)]}…{shown[^(Longest / 3)..]}";
    }

    private static bool IsForbidden(char letter) => letter is '/' or '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|';

    private static bool IsInvisible(char letter) => char.GetUnicodeCategory(letter) is
        System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.LineSeparator
        or System.Globalization.UnicodeCategory.ParagraphSeparator or System.Globalization.UnicodeCategory.OtherNotAssigned
        or System.Globalization.UnicodeCategory.PrivateUse;
}
