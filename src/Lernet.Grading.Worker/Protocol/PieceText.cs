namespace Lernet.Grading.Worker.Protocol;

/// <summary>A piece of a submission that is to be compiled.</summary>
/// <param name="Name">The name of its place, in messages.</param>
/// <param name="IsKept">Whether later pieces see what it declares.</param>
/// <param name="Text">Its C#.</param>
internal sealed record PieceText(string Name, bool IsKept, string Text)
{
    public void Write(BinaryWriter to)
    {
        to.Write(Name);
        to.Write(IsKept);
        to.Write(Text);
    }

    public static PieceText Read(BinaryReader from) => new(from.ReadString(), from.ReadBoolean(), from.ReadString());
}
