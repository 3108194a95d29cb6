using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lernet.Kernel.Documents;
using Lernet.Kernel.Protocol;

namespace Lernet.Kernel.Running;

/// <summary>Turns the messages of a worker into the outputs of cells.</summary>
internal sealed class CellOutputs
{
    private readonly Dictionary<string, (Cell Cell, int Index)> _displays = new(StringComparer.Ordinal);
    private readonly StringBuilder _text = new();
    private string _stream = "";
    private Cell? _cell;

    /// <summary>From now on outputs belong to this cell.</summary>
    public void Begin(Cell cell)
    {
        End();
        _cell = cell;
    }

    /// <summary>Writes what was gathered of the last cell.</summary>
    public void End()
    {
        if (_text.Length > 0) _cell!.Outputs.Add(new StreamOutput(_stream, _text.ToString()));
        _text.Clear();
    }

    /// <summary>Adds what a message says; messages that are no outputs are passed over.</summary>
    public void Add(Message message)
    {
        switch (message)
        {
            case StreamMessage stream:
                if (stream.Name != _stream) End();
                _stream = stream.Name;
                _text.Append(stream.Text);
                break;
            case DisplayMessage shown:
                End();
                _displays[shown.DisplayId] = (_cell!, _cell!.Outputs.Count);
                var data = Bundle(shown.Forms);
                _cell.Outputs.Add(shown.IsResult ? new ResultOutput(data, [], _cell.ExecutionCount) : new DisplayOutput(data, []));
                break;
            case UpdateMessage update when _displays.TryGetValue(update.DisplayId, out var place):
                place.Cell.Outputs[place.Index] = place.Cell.Outputs[place.Index] switch
                {
                    ResultOutput result => result with { Data = Bundle(update.Forms) },
                    DisplayOutput display => display with { Data = Bundle(update.Forms) },
                    var other => other,
                };
                break;
            case ErrorMessage error:
                End();
                _cell!.Outputs.Add(new ErrorOutput(error.Name, error.Text, error.Traceback));
                break;
        }
    }

    private static MimeBundle Bundle(IReadOnlyList<Form> forms)
    {
        var bundle = new MimeBundle();
        foreach (var form in forms) bundle.Add(form.MimeType, Content(form));
        return bundle;
    }

    private static JsonNode? Content(Form form)
    {
        if (!MimeBundle.IsJson(form.MimeType)) return JsonValue.Create(form.Text);
        try
        {
            return JsonNode.Parse(form.Text);
        }
        catch (JsonException)
        {
            return JsonValue.Create(form.Text);
        }
    }
}
