namespace Lernet.Grading.Worker.Protocol;

/// <summary>A piece of a submission that is to be compiled.</summary>
/// <param name="Name">The name of its place, in messages.</param>
/// <param name="IsKept">Whether later pieces see what it declares.</param>
/// <param name="Texts">Ways to write it; the first that compiles counts, and if none does, the messages of the first.</param>
internal sealed record PieceText(string Name, bool IsKept, IReadOnlyList<string> Texts)
{
    public void Write(BinaryWriter to)
    {
        to.Write(Name);
        to.Write(IsKept);
        to.WriteTexts(Texts);
    }

    public static PieceText Read(BinaryReader from) => new(from.ReadString(), from.ReadBoolean(), from.ReadTexts());
}
