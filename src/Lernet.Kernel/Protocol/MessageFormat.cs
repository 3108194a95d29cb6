namespace Lernet.Kernel.Protocol;

/// <summary>Messages as bytes: a tag and the fields in order. Written by hand: a serializer would slow the worker's start.</summary>
internal static class MessageFormat
{
    private enum Tag : byte { Open, RunCell, Evaluate, Close, Ready, Stream, Display, Update, Error, CellDone, Value }

    public static void Write(BinaryWriter to, Message message)
    {
        switch (message)
        {
            case OpenMessage open:
                to.Write((byte)Tag.Open);
                to.Write(open.Folder);
                to.Write(open.OutputLimit);
                break;
            case RunCellMessage run:
                to.Write((byte)Tag.RunCell);
                to.Write(run.Cell);
                to.Write(run.Language);
                to.Write(run.Source);
                break;
            case EvaluateMessage evaluate:
                to.Write((byte)Tag.Evaluate);
                to.Write(evaluate.Cell);
                to.Write(evaluate.Expression);
                break;
            case CloseMessage:
                to.Write((byte)Tag.Close);
                break;
            case ReadyMessage ready:
                to.Write((byte)Tag.Ready);
                to.Write(ready.Kernel);
                break;
            case StreamMessage stream:
                to.Write((byte)Tag.Stream);
                to.Write(stream.Name);
                to.Write(stream.Text);
                break;
            case DisplayMessage shown:
                to.Write((byte)Tag.Display);
                to.Write(shown.DisplayId);
                to.Write(shown.IsResult);
                WriteForms(to, shown.Forms);
                break;
            case UpdateMessage update:
                to.Write((byte)Tag.Update);
                to.Write(update.DisplayId);
                WriteForms(to, update.Forms);
                break;
            case ErrorMessage error:
                to.Write((byte)Tag.Error);
                to.Write(error.Name);
                to.Write(error.Text);
                WriteLines(to, error.Traceback);
                break;
            case CellDoneMessage done:
                to.Write((byte)Tag.CellDone);
                to.Write(done.Succeeded);
                to.Write(done.Seconds);
                break;
            case ValueMessage value:
                to.Write((byte)Tag.Value);
                to.Write(value.Value);
                to.Write(value.Error);
                break;
            default:
                throw new InvalidOperationException($"There is no form for {message.GetType().Name}.");
        }
    }

    public static Message Read(BinaryReader from) => (Tag)from.ReadByte() switch
    {
        Tag.Open => new OpenMessage(from.ReadString(), from.ReadInt64()),
        Tag.RunCell => new RunCellMessage(from.ReadInt32(), from.ReadString(), from.ReadString()),
        Tag.Evaluate => new EvaluateMessage(from.ReadInt32(), from.ReadString()),
        Tag.Close => new CloseMessage(),
        Tag.Ready => new ReadyMessage(from.ReadString()),
        Tag.Stream => new StreamMessage(from.ReadString(), from.ReadString()),
        Tag.Display => new DisplayMessage(from.ReadString(), from.ReadBoolean(), ReadForms(from)),
        Tag.Update => new UpdateMessage(from.ReadString(), ReadForms(from)),
        Tag.Error => new ErrorMessage(from.ReadString(), from.ReadString(), ReadLines(from)),
        Tag.CellDone => new CellDoneMessage(from.ReadBoolean(), from.ReadDouble()),
        Tag.Value => new ValueMessage(from.ReadDouble(), from.ReadString()),
        var tag => throw new InvalidDataException($"The worker sent a message of unknown kind {tag}."),
    };

    private static void WriteForms(BinaryWriter to, IReadOnlyList<Form> forms)
    {
        to.Write(forms.Count);
        foreach (var form in forms)
        {
            to.Write(form.MimeType);
            to.Write(form.Text);
        }
    }

    private static Form[] ReadForms(BinaryReader from)
    {
        var forms = new Form[from.ReadInt32()];
        for (var i = 0; i < forms.Length; i++) forms[i] = new Form(from.ReadString(), from.ReadString());
        return forms;
    }

    private static void WriteLines(BinaryWriter to, IReadOnlyList<string> lines)
    {
        to.Write(lines.Count);
        foreach (var line in lines) to.Write(line);
    }

    private static string[] ReadLines(BinaryReader from)
    {
        var lines = new string[from.ReadInt32()];
        for (var i = 0; i < lines.Length; i++) lines[i] = from.ReadString();
        return lines;
    }
}
