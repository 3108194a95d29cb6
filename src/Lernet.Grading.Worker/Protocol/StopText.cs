namespace Lernet.Grading.Worker.Protocol;

/// <summary>An exception as the judge is told of it.</summary>
/// <param name="Type">The full name of its type.</param>
/// <param name="Message">Its message; empty where the student wrote the type.</param>
internal sealed record StopText(string Type, string Message)
{
    public void Write(BinaryWriter to)
    {
        to.Write(ShortText.Of(Type));
        to.Write(ShortText.Of(Message));
    }

    public static StopText Read(BinaryReader from) => new(ShortText.Of(from.ReadString()), ShortText.Of(from.ReadString()));
}
