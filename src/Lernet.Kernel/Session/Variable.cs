namespace Lernet.Kernel.Session;

/// <summary>A variable of a session.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its declared type.</param>
/// <param name="Value">Its value.</param>
internal sealed record Variable(string Name, Type Type, object? Value);
